import { registerEnumType } from '@nestjs/graphql';
import { GROUP_DIMENSIONS } from '../../../findings/src/index.js';
import { SEVERITIES, THEMES } from '../../../law/src/index.js';
import { vocabulary } from '../vocabulary/vocabulary.js';

/** The words of findings, as GraphQL knows them. */
export const Certainty = vocabulary(
  'Certainty',
  'FindingDecision.certainty',
  'UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established.',
);
export const DecisionState = vocabulary(
  'DecisionState',
  'FindingDecision.state',
  'ACCEPTED and NOT_APPLICABLE close a finding, until the decision ends, a new run starts or it worsens.',
);

export const Severity = words(SEVERITIES);
registerEnumType(Severity, { name: 'Severity', description: 'From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO.' });

export const FindingTheme = words(THEMES);
registerEnumType(FindingTheme, {
  name: 'FindingTheme',
  description: 'What findings are counted under. TRANSFER_FOLLOW_UP and SOVEREIGNTY are never added to NON_EU_HOSTING.',
});

export const FindingNature = words(['DUTY', 'RISK', 'GOOD_PRACTICE']);
registerEnumType(FindingNature, {
  name: 'FindingNature',
  description: 'DUTY: a text asks for it. RISK: nothing forbids it. GOOD_PRACTICE: advised.',
});

export const SubjectType = words(['MEMBER', 'ACTIVITY', 'ENGAGEMENT', 'LOCATION', 'AGREEMENT', 'PROVIDER']);
registerEnumType(SubjectType, { name: 'SubjectType', description: 'What a finding is about.' });

export const FindingDimension = words(GROUP_DIMENSIONS);
registerEnumType(FindingDimension, {
  name: 'FindingDimension',
  description: 'What findings are grouped by. COUNTRY: a finding that names two countries counts under each of them.',
});

function words<Word extends string>(list: readonly Word[]): Record<Word, Word> {
  return Object.fromEntries(list.map((word) => [word, word])) as Record<Word, Word>;
}
