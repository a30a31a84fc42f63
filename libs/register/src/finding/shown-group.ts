import type { FindingGroup } from '../../../findings/src/index.js';
import type { Neighbours } from './neighbours.js';
import { shownRule } from './shown-rule.js';

/** A group as the API shows it. */
export function shownGroup({ keys, member, provider, ...counts }: FindingGroup, neighbours: Neighbours) {
  const { MEMBER: memberId, PROVIDER: providerId, RULE: rule } = keys;
  return {
    ...counts,
    theme: keys.THEME ?? null,
    rule: rule ? shownRule(rule, neighbours.language) : null,
    nature: keys.NATURE ?? null,
    member: memberId && member ? neighbours.member(memberId, member) : null,
    memberKind: keys.MEMBER_KIND ?? null,
    provider: providerId && provider ? neighbours.provider(providerId, provider) : null,
    country: keys.COUNTRY ?? null,
  };
}
