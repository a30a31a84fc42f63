import type { EngagementFacts } from '../../facts/engagement-facts.js';
import type { UseFacts } from '../facts-by-rule.js';

/** What a sentence about a use names. */
export function useFacts({ provider, record }: EngagementFacts): UseFacts {
  return { provider: provider?.record.name ?? '', service: record.service };
}
