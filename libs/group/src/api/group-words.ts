import { registerEnumType } from '@nestjs/graphql';
import { SHARING_LEVELS } from '../answer/levels.js';
import { SOURCE_OUTCOMES } from '../peer/peer-failure.js';

/** The words of the group, as GraphQL knows them. */
export const SharingLevel = words(SHARING_LEVELS, 'SharingLevel', {
  NONE: 'Nothing leaves.',
  COUNTS: 'Numbers by rule, theme, severity, certainty, country; no name of a record.',
  FINDINGS: 'And each finding with its facts, and the state of each coverage cell.',
  CONTRACTS: 'And agreements: whom they bind, their clauses, sub-processing.',
  REGISTER: 'And activities and places. Never security measures, contacts, reasons of decisions, the journal.',
});
export const AccessPurpose = words(
  ['COMPLIANCE_REVIEW', 'CONTRACT_AUDIT', 'INCIDENT', 'STATUTORY_REPORT', 'PARTNER_TOOL', 'DEMONSTRATION'],
  'AccessPurpose',
  {},
  'Why the group is asked: each member that was asked reads it.',
);
export const SourceOutcome = words(
  SOURCE_OUTCOMES,
  'SourceOutcome',
  {
    OK: 'It answered.',
    REFUSED: 'It answered, and shares nothing that was asked.',
    COUNTS_ONLY: 'It gives numbers, and no rows.',
    UNSUPPORTED: 'It does not know this question, in this version.',
    RATE_LIMITED: 'It was asked too often.',
    DEADLINE: 'It did not answer in time.',
    UNREACHABLE: 'Nothing answers at its address.',
    CIRCUIT_OPEN: 'It failed several times, and is asked again a little later.',
    NODE_ERROR: 'It failed.',
    BAD_SIGNATURE: 'Its signature does not hold: nothing of it is believed.',
    CLOCK_SKEW: 'Its clock and ours are too far apart.',
    PROTOCOL_ERROR: 'What it sent is not an answer.',
    TOO_LARGE: 'What it sent is larger than any answer.',
    NOT_AUTHORITATIVE: 'It does not answer for this member, or answered for another’s.',
    SUSPENDED: 'The group suspended it.',
    LOST_DURING_PAGING: 'It failed on a page before, or after its first rows: it stays out of this list.',
  },
  'Why a source brought what it did.',
);
export const Served = words(['LIVE', 'COPY', 'NONE'], 'Served', {
  LIVE: 'What it says now.',
  COPY: 'The last numbers that it gave.',
  NONE: 'Nothing.',
});
export const GroupCompleteness = words(['COMPLETE', 'COMPLETE_WITH_COPIES', 'PARTIAL', 'NONE'], 'GroupCompleteness', {
  COMPLETE: 'Of every member asked about.',
  COMPLETE_WITH_COPIES: 'Of every member, some by the last numbers that they gave.',
  PARTIAL: 'Members are missing: the report names them.',
  NONE: 'No member gave what was asked.',
});
export const OnMissing = words(['RETURN_PARTIAL', 'FAIL'], 'OnMissing', {
  RETURN_PARTIAL: 'What there is comes, and the report says what is missing.',
  FAIL: 'Rows and totals are null as soon as a member is missing: for exports and statutory reports.',
});
export const CoverageState = words(
  ['OWN', 'SHARED', 'CLAIMED_NOT_CONFIRMED', 'EXPIRED', 'NONE', 'UNKNOWN', 'NOT_SHARED'],
  'CoverageState',
  {
    OWN: 'Bound by an agreement that the member holds.',
    SHARED: 'Bound by an agreement that another member holds, which its holder’s register confirms.',
    CLAIMED_NOT_CONFIRMED: 'The member relies on another’s agreement, which does not bind it, or not for certain.',
    EXPIRED: 'What bound it has ended.',
    NONE: 'Used without an agreement.',
    UNKNOWN: 'Whether its own agreement binds cannot be told: a fact is missing.',
    NOT_SHARED: 'The member does not say.',
  },
  'Whether an agreement really binds the provider towards the member, on the day (GDPR art. 28(3)).',
);
export const LocationStanding = words(['EEA', 'ADEQUATE', 'COVERED', 'UNCOVERED', 'UNKNOWN'], 'LocationStanding', {
  EEA: 'In the European Economic Area.',
  ADEQUATE: 'In a country with an adequacy decision in force (GDPR art. 45).',
  COVERED: 'Elsewhere, with a transfer tool that holds (art. 46).',
  UNCOVERED: 'Elsewhere, without cover.',
  UNKNOWN: 'Nobody said where, or whether a tool holds.',
});
export const WhyNot = words(
  [
    'NOT_SIGNED',
    'NOT_YET',
    'ENDED',
    'NOT_LISTED',
    'LATE_ACCESSION',
    'NOT_AN_ACT',
    'VEHICLE_BINDS_NOBODY_ELSE',
    'OTHER_PROVIDER',
    'UNKNOWN_SIGNATURE',
    'UNKNOWN_ACCESSION',
    'UNKNOWN_ACT',
  ],
  'WhyNot',
  {
    LATE_ACCESSION: 'It joined after the procedure was launched: late for ever (CCP art. L.2113-7).',
    NOT_AN_ACT: 'A convention or a central purchase without the instruction clause of art. 28(3)(a).',
    VEHICLE_BINDS_NOBODY_ELSE: 'Another’s own contract, or online terms.',
  },
  'Why an agreement does not bind a member on the day.',
);

function words<Word extends string>(
  list: readonly Word[],
  name: string,
  said: Partial<Record<Word, string>>,
  description?: string,
): Record<Word, Word> {
  const all = Object.fromEntries(list.map((word) => [word, word])) as Record<Word, Word>;
  const valuesMap = Object.fromEntries(Object.entries(said).map(([word, text]) => [word, { description: text as string }]));
  registerEnumType(all, { name, description, valuesMap: valuesMap as never });
  return all;
}
