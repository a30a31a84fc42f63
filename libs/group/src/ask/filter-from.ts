import type { GroupFindingFilter } from '../protocol/findings.js';

/** Every key is sent. */
export function wholeFilter(given: Partial<GroupFindingFilter> | null | undefined): GroupFindingFilter {
  const {
    themes = null,
    rules = null,
    severityAtLeast = null,
    natures = null,
    certainty = null,
    countries = null,
    memberKinds = null,
    subjectTypes = null,
    providerKeys = null,
    decided = null,
  } = given ?? {};
  return { themes, rules, severityAtLeast, natures, certainty, countries, memberKinds, subjectTypes, providerKeys, decided };
}
