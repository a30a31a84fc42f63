import { commune, type Parts } from '../../libs/law/examples/example.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';

/**
 * A commune with one activity and one use of a provider in the United States, of which nobody wrote an agreement nor a transfer tool:
 * established findings on any day.
 */
export function communeCalled(id: string, parts: Parts = {}): RegisterBundle {
  return commune({
    provider: { id: 'nuage', name: 'Nuage Inc.', country: 'US' },
    engagement: { providerId: 'nuage', from: '2024-01-01', agreementIds: [] },
    location: { country: 'US', from: '2024-01-01' },
    ...parts,
    member: { id, name: `Commune de ${id}`, ...parts.member },
  });
}
