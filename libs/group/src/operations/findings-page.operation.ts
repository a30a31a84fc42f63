import type { Tx } from '../../../database/src/index.js';
import { explain, RULES_VERSION } from '../../../law/src/index.js';
import type { FindingRow, FindingsAnswer, FindingsVariables, MemberCounts } from '../protocol/findings.js';
import type { Grant, Operation } from '../protocol/operation.js';
import { countByFinding, countByTally } from './finding-counts.query.js';
import { FINDING_FILTER, isCountable } from './finding-filter.js';
import { columnsOf, PAGE_OF_FINDINGS, placeOf } from './finding-order.js';
import { granted } from './granted.js';
import { providerNamed, providersWith } from './provider-named.js';
import { pageOfRows, rowsByMember } from './rows-of-page.js';
import { findingConditions, type SharedFinding, sharedFindings } from './shared-findings.query.js';
import { DAY, MEMBERS, text, variablesOf } from './variables.js';

/** The findings that hold on a day, the worst first; and how many there are. */
export const findingsPage: Operation<FindingsVariables, FindingsAnswer> = {
  name: 'findings.page@1',
  rowsFrom: 'FINDINGS',
  countsFrom: 'COUNTS',
  variables: variablesOf({
    members: MEMBERS,
    filter: FINDING_FILTER,
    asOf: DAY,
    counted: { type: 'boolean' },
    rules: text(20),
    ...PAGE_OF_FINDINGS,
  }),
  async answer(tx, variables, grants) {
    const providerIds = await providersWith(tx, variables.filter.providerKeys);
    const page = await rowsOf(tx, variables, granted(grants, 'FINDINGS'), providerIds);
    const counts = variables.counted ? await countsOf(tx, variables, grants, providerIds) : null;
    return { answer: { ...page, counts }, rows: rowsByMember(page.rows.map(({ memberId }) => memberId)) };
  },
};

async function rowsOf(
  tx: Tx,
  { filter, asOf, first, after, rules }: FindingsVariables,
  memberIds: string[],
  providerIds: string[] | null,
): Promise<Pick<FindingsAnswer, 'rows' | 'more'>> {
  if (memberIds.length === 0) return { rows: [], more: false };
  const conditions = findingConditions(memberIds, filter, providerIds, asOf);
  const found = await sharedFindings(tx, conditions, after && columnsOf(after), first + 1);
  return pageOfRows(
    found.map((row) => toRow(row, rules !== RULES_VERSION)),
    first,
  );
}

/** What only findings tell apart is counted of members that share them. */
function countsOf(
  tx: Tx,
  { filter, asOf }: FindingsVariables,
  grants: readonly Grant[],
  providerIds: string[] | null,
): Promise<MemberCounts[]> {
  if (isCountable(filter)) return countByTally(tx, granted(grants, 'COUNTS'), filter, asOf);
  return countByFinding(tx, granted(grants, 'FINDINGS'), filter, providerIds, asOf);
}

function toRow(found: SharedFinding, isSaid: boolean): FindingRow {
  const { rule, severity, nature, certainty, from, to, subjectType, subjectId, label } = found;
  const { countries, facts, missing, decisionState, decisionUntil, withheld } = found;
  return {
    ...placeOf(found),
    rule,
    severity,
    nature,
    certainty,
    from,
    to,
    subject: { type: subjectType, id: subjectId, label },
    provider: providerNamed(found),
    countries,
    facts,
    missing,
    decision: decisionState && { state: decisionState, until: decisionUntil },
    said: isSaid ? saidOf(found) : null,
    withheld,
  };
}

/** In the words of this node, for one that has other rules. */
function saidOf({ subjectType, subjectId, ...found }: SharedFinding): FindingRow['said'] {
  const finding = { ...found, subject: { type: subjectType, id: subjectId }, activityIds: [] };
  const [fr, en] = [explain(finding, 'fr'), explain(finding, 'en')];
  return fr && en && { fr: wordsOf(fr), en: wordsOf(en) };
}

type Words = NonNullable<FindingRow['said']>['fr'];
const wordsOf = ({ title, explanation, remedy }: Words): Words => ({ title, explanation, remedy });
