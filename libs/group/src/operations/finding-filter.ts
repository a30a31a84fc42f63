import { RULE_CODES, ruleOf, SEVERITIES, THEMES } from '../../../law/src/index.js';
import { bundleSchema, type Nature } from '../../../model/src/index.js';
import type { GroupFindingFilter } from '../protocol/findings.js';
import { listOf, matching, oneOf, orNull, PROVIDER_KEYS, text, variablesOf } from './variables.js';

const CERTAINTIES = ['ESTABLISHED', 'UNKNOWN'];
const NATURES: readonly Nature[] = ['DUTY', 'RISK', 'GOOD_PRACTICE'];
const SUBJECT_TYPES = ['MEMBER', 'ACTIVITY', 'ENGAGEMENT', 'LOCATION', 'AGREEMENT', 'PROVIDER'];
const memberKinds = bundleSchema.definitions?.MemberKind as { enum: string[] };

const choices = (words: readonly string[]) => orNull(listOf(oneOf(words), words.length));

/** What even numbers tell apart. */
const counted = {
  themes: choices(THEMES),
  rules: orNull(listOf(text(20), 200)),
  severityAtLeast: orNull(oneOf(SEVERITIES)),
  certainty: orNull(oneOf(CERTAINTIES)),
  memberKinds: choices(memberKinds.enum),
};

export const SUMMARY_FILTER = variablesOf(counted);

export const FINDING_FILTER = variablesOf({
  ...counted,
  natures: choices(NATURES),
  countries: orNull(listOf(matching('[A-Z]{2}', 2), 300)),
  subjectTypes: choices(SUBJECT_TYPES),
  providerKeys: orNull(PROVIDER_KEYS),
  decided: orNull({ type: 'boolean' }),
});

/** Whether the numbers that every member gives answer it: they do not say of which subject, of whose, or what was decided. */
export function isCountable({ subjectTypes, providerKeys, decided }: GroupFindingFilter): boolean {
  return subjectTypes === null && providerKeys === null && decided === null;
}

/** The rules of these natures; null: all. */
export function rulesOfNatures(natures: readonly Nature[] | null): string[] | null {
  return natures && RULE_CODES.filter((code) => natures.some((nature) => nature === ruleOf(code)?.nature));
}
