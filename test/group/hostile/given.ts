import type { FindingRow, FindingsVariables, SummaryVariables } from '../../../libs/group/src/protocol/findings.js';
import type { AnsweredMember, NodeAnswer, OrderKey } from '../../../libs/group/src/protocol/operation.js';
import { ruleOf } from '../../../libs/law/src/index.js';
import type { Instant } from '../../../libs/model/src/index.js';

/** What a node of the tests answers from: rows that were given to it, in no order. */
export interface Given {
  findings: FindingRow[];
  /** Answers to the other operations, whatever is asked. */
  others: Record<string, object>;
}

export interface Asked {
  operation: string;
  variables: { members: string[] };
}

/** A critical finding as the views of another node would give it, unless it says otherwise. */
export function findingRow(given: Partial<FindingRow> & Pick<FindingRow, 'memberId'>): FindingRow {
  const recordId = given.recordId ?? 'LOC-001 l1';
  return {
    key: '00 2024-01-01',
    recordId,
    rule: 'LOC-001',
    severity: 'CRITICAL',
    nature: 'DUTY',
    certainty: 'ESTABLISHED',
    from: '2024-01-01',
    to: null,
    subject: { type: 'LOCATION', id: recordId.slice(8), label: 'Hébergement' },
    provider: null,
    countries: ['US'],
    facts: { kind: 'PRIMARY', country: 'US', place: null, provider: 'Nuage Inc.', service: 'Guichet en ligne' },
    missing: [],
    decision: null,
    said: null,
    withheld: [],
    ...given,
  };
}

/** What an honest node answers: of the members asked, those that it has; sorted, after the cursor, a page. */
export function honestAnswer(
  { operation, variables }: Asked,
  { findings, others }: Given,
  members: readonly AnsweredMember[],
  dataAt: Instant,
): NodeAnswer<object> {
  const own = members.filter(({ id }) => variables.members.includes(id));
  const rows = findings.filter(({ memberId }) => own.some(({ id }) => id === memberId));
  return { answer: answerOf(), dataAt, calendar: 'tests', members: own };

  function answerOf(): object {
    if (operation === 'findings.page@1') return page(variables as FindingsVariables, rows, own);
    if (operation === 'findings.summary@1') return summary(variables as SummaryVariables, rows, own);
    return others[operation] ?? EMPTY[operation] ?? {};
  }
}

const EMPTY: Record<string, object> = {
  'agreements.page@1': { rows: [], more: false },
  'coverage.cells@1': { cells: [], bindings: [] },
  'providers.keys@1': { providers: [], counts: [] },
  'locations.summary@1': { members: [] },
  'activities.page@1': { rows: [], more: false },
  'agreement.binding@1': { holder: null },
};

export const OPERATIONS = ['findings.page@1', 'findings.summary@1', ...Object.keys(EMPTY)];

function page({ first, after, counted }: FindingsVariables, rows: readonly FindingRow[], own: readonly AnsweredMember[]): object {
  const sorted = [...rows].sort(byOrder).filter((row) => after === null || byOrder(row, after) > 0);
  return {
    rows: sorted.slice(0, first),
    more: sorted.length > first,
    counts: counted ? own.map(({ id }) => [id, ...numbersOf(rows.filter(({ memberId }) => memberId === id))]) : null,
  };
}

function summary({ by }: SummaryVariables, rows: readonly FindingRow[], own: readonly AnsweredMember[]): object {
  const keysOf = (row: FindingRow) => JSON.stringify(by.map((dimension) => valueOf(row, dimension)));
  return {
    totals: own.map(({ id }) => [id, ...numbersOf(rows.filter(({ memberId }) => memberId === id))]),
    members: own.map(({ id }) => {
      const ofMember = rows.filter(({ memberId }) => memberId === id);
      const groups = [...new Set(ofMember.map(keysOf))];
      return [id, groups.map((keys) => [JSON.parse(keys), ...numbersOf(ofMember.filter((row) => keysOf(row) === keys))])];
    }),
  };
}

function valueOf(row: FindingRow, dimension: SummaryVariables['by'][number]): string | null {
  switch (dimension) {
    case 'RULE':
      return row.rule;
    case 'THEME':
      return ruleOf(row.rule)?.theme ?? null;
    case 'SEVERITY':
      return row.severity;
    case 'NATURE':
      return row.nature;
    case 'COUNTRY':
      return row.countries[0] ?? null;
    case 'MEMBER_KIND':
      return 'COMMUNE';
  }
}

function numbersOf(rows: readonly FindingRow[]): [established: number, unknown: number] {
  const established = rows.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
  return [established, rows.length - established];
}

/** As bytes: key, member, record. */
export function byOrder(one: OrderKey, other: OrderKey): number {
  const bytes = ({ key, memberId, recordId }: OrderKey) => [key, memberId, recordId].map((text) => Buffer.from(text));
  const others = bytes(other);
  return bytes(one).reduce((order, part, index) => order || Buffer.compare(part, others[index] ?? Buffer.alloc(0)), 0);
}
