import type { AgreementFacts } from '../../facts/agreement-facts.js';
import type { AgreementNamed } from '../facts-by-rule.js';

/** What a sentence about an agreement names. */
export function agreementNamed({ record, member }: AgreementFacts): AgreementNamed {
  const provider = record.providerId === null ? null : member.provider(record.providerId);
  return { agreement: record.title, provider: provider?.record.name ?? null };
}
