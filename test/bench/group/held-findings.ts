import { compareKeys } from '../../../libs/group/src/merge/order.js';
import type {
  FindingRow,
  FindingsAnswer,
  FindingsVariables,
  MemberCounts,
  SummaryAnswer,
} from '../../../libs/group/src/protocol/findings.js';
import { rankOf } from '../../../libs/findings/src/rank.js';
import { ruleOf, RULE_CODES } from '../../../libs/law/src/index.js';
import { random, type Random } from '../random.js';

/** Findings that a simulated node has of its members: the same for a seed, in the order of all. */
export class HeldFindings {
  private readonly rows: FindingRow[];
  private readonly counts: MemberCounts[];
  private readonly summary: SummaryAnswer;

  constructor(members: readonly string[], count: number, seed: number) {
    const pick = random(seed);
    this.rows = Array.from({ length: count }, (_, i) => findingRow(members[i % members.length] ?? '', i, pick)).sort(compareKeys);
    const ofMembers = members.map((id) => [id, this.rows.filter(({ memberId }) => memberId === id)] as const);
    this.counts = ofMembers.map(([id, rows]) => [id, ...numbersOf(rows)]);
    this.summary = { totals: this.counts, members: ofMembers.map(([id, rows]) => [id, groupsOf(rows)]) };
  }

  answer(operation: string, variables: object): FindingsAnswer | SummaryAnswer {
    return operation === 'findings.page@1' ? this.page(variables as FindingsVariables) : this.summary;
  }

  private page({ first, after, counted }: FindingsVariables): FindingsAnswer {
    const from = after === null ? 0 : this.rows.findIndex((row) => compareKeys(row, after) > 0);
    const rows = from === -1 ? [] : this.rows.slice(from, from + first);
    return { rows, more: from !== -1 && from + first < this.rows.length, counts: counted ? this.counts : null };
  }
}

/** About 600 bytes, as rows of the views are. */
function findingRow(memberId: string, index: number, pick: Random): FindingRow {
  const rule = pick.one(RULES);
  const { severity, nature } = ruleOf(rule) ?? { severity: 'HIGH', nature: 'DUTY' };
  const certainty = pick.chance(0.8) ? 'ESTABLISHED' : 'UNKNOWN';
  const from = pick.day(2015, 2026);
  const rank = rankOf({ severity, certainty });
  const country = pick.one(['US', 'IN', 'GB', 'MA']);
  const named = `Éditeur de logiciels et de services hébergés ${index % 300}`;
  const identifiers = { siren: null, vat: null, lei: null, domain: `editeur-${index % 300}.example` };
  return {
    key: `${String(rank).padStart(2, '0')} ${from}`,
    memberId,
    recordId: `${rule} l${index}`,
    rule,
    severity,
    nature,
    certainty,
    from,
    to: null,
    subject: { type: 'LOCATION', id: `l${index}`, label: `Hébergement principal du service ${index % 40}` },
    provider: { id: `p${index % 300}`, name: named, country: 'US', identifiers },
    countries: [country],
    facts: { kind: 'PRIMARY', country, place: null, provider: named, service: `Service ${index % 40}` },
    missing: certainty === 'UNKNOWN' ? ['location.transferTools'] : [],
    decision: null,
    said: null,
    withheld: [],
  };
}

const RULES = RULE_CODES.slice(0, 20);

/** By rule. */
function groupsOf(rows: readonly FindingRow[]): SummaryAnswer['members'][number][1] {
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  return rules.map((rule) => [[rule], ...numbersOf(rows.filter((row) => row.rule === rule))]);
}

function numbersOf(rows: readonly FindingRow[]): [established: number, unknown: number] {
  const established = rows.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
  return [established, rows.length - established];
}
