import fc from 'fast-check';
import type { Viewer } from '../../libs/access/src/index.js';
import { theBackground } from '../../libs/database/src/index.js';
import { AskFindings } from '../../libs/group/src/ask/ask-findings.js';
import { AskPage } from '../../libs/group/src/ask/ask-page.js';
import { AskSources } from '../../libs/group/src/ask/ask-sources.js';
import { BeginQuestion } from '../../libs/group/src/ask/begin-question.js';
import { wholeFilter } from '../../libs/group/src/ask/filter-from.js';
import { MemberNumbers } from '../../libs/group/src/ask/member-numbers.js';
import { CountCopies } from '../../libs/group/src/copies/count-copies.js';
import type { GroupPlace } from '../../libs/group/src/merge/group-cursor.js';
import { keyOf } from '../../libs/group/src/merge/order.js';
import { ShareWithGroup } from '../../libs/group/src/sharing/share-with-group.use-case.js';
import type { GroupFindingFilter } from '../../libs/group/src/protocol/findings.js';
import type { RegisterBundle, SharingLevel } from '../../libs/model/src/index.js';
import { accepted, makeLog, SetClock } from '../../libs/runtime/src/index.js';
import { groups } from '../oracle/arbitraries.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { apart, holds } from './generated-registers.js';
import { type Fault, InProcessGroup } from './in-process.js';

const runs = Number(process.env.VIGIE_GENERATED_GROUPS ?? 12);
const NODES = 3;
const LEVELS: SharingLevel[] = ['NONE', 'COUNTS', 'FINDINGS', 'CONTRACTS', 'REGISTER'];
const FAULTS: Fault[] = ['NONE', 'NONE', 'NONE', 'DOWN', 'LATE', 'REFUSES', 'UNSORTED', 'TWICE', 'FOREIGN', 'MALFORMED'];

const someone = (role: 'GROUP_DPO' | 'LAWYER'): Viewer => ({
  kind: 'PERSON',
  id: '00000000-0000-7000-8000-0000000000aa',
  name: 'Quelqu’un',
  language: 'fr',
  sessionId: null,
  actor: { reach: 'GRANTED', id: '00000000-0000-7000-8000-0000000000aa', through: 'SESSION' },
  memberRoles: new Map(),
  nodeRoles: [role],
});

const filter: fc.Arbitrary<GroupFindingFilter> = fc
  .record({
    themes: fc.option(
      fc.subarray(['NON_EU_HOSTING', 'MISSING_AGREEMENT', 'UNKNOWN_LOCATION', 'REGISTER_QUALITY'] as const, { minLength: 1 }),
    ),
    severityAtLeast: fc.option(fc.constantFrom('CRITICAL', 'HIGH', 'MEDIUM')),
    certainty: fc.option(fc.constantFrom('ESTABLISHED', 'UNKNOWN')),
  })
  .map((given) => wholeFilter(given as Partial<GroupFindingFilter>));

interface Drawn {
  registers: RegisterBundle[];
  places: number[];
  levels: { groupDpo: SharingLevel; lawyers: SharingLevel }[];
  faults: Fault[];
  filter: GroupFindingFilter;
  role: 'GROUP_DPO' | 'LAWYER';
  first: number;
  asOf: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    registers: fc.array(
      groups.map(([one]) => one as RegisterBundle),
      { minLength: count, maxLength: count },
    ),
    places: fc.array(fc.nat(NODES - 1), { minLength: count, maxLength: count }),
    levels: fc.array(fc.record({ groupDpo: fc.constantFrom(...LEVELS), lawyers: fc.constantFrom(...LEVELS) }), {
      minLength: count,
      maxLength: count,
    }),
    faults: fc
      .array(fc.constantFrom(...FAULTS), { minLength: NODES - 1, maxLength: NODES - 1 })
      .map((some): Fault[] => ['NONE', ...some]),
    filter,
    role: fc.constantFrom('GROUP_DPO', 'LAWYER'),
    first: fc.constantFrom(1, 2, 3, 7, 50),
    asOf: fc.constantFrom('2018-05-25', '2020-07-16', '2022-12-28', '2026-03-02', '2028-01-01'),
  }),
);

describe('the group, against one database that holds everything', () => {
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  let group: InProcessGroup;
  let everything: TestDatabase;
  let serial = 0;

  beforeAll(async () => {
    [group, everything] = await Promise.all([InProcessGroup.of(NODES, clock), freshDatabase(clock)]);
  }, 60_000);
  afterAll(() => Promise.all([group.close(), everything.close()]));

  it('gives the rows of the members that answered, at the level granted, and names everyone else', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const ids = one.registers.map(() => `m${String(++serial).padStart(5, '0')}`);
        await settle(one, ids);
        const asked = await askEverything(one);
        const gives = (index: number, level: SharingLevel) => {
          const chosen = one.role === 'GROUP_DPO' ? one.levels[index]?.groupDpo : one.levels[index]?.lawyers;
          return LEVELS.indexOf(chosen ?? 'NONE') >= LEVELS.indexOf(level);
        };
        const expected = await rowsOf(one, ids);
        const isBad = (index: number) =>
          isSpoilt(one.faults[one.places[index] ?? 0] ?? 'NONE', asked.sentRows.has(one.places[index] ?? 0));
        const answering = ids.filter((_, index) => !isBad(index) && gives(index, 'FINDINGS'));
        expect(asked.rows).toEqual(expected.filter(({ memberId }) => answering.includes(memberId)).map(rowText));
        expect(asked.missing).toEqual(ids.filter((id) => !answering.includes(id)));

        const counting = ids.filter((_, index) => !isBad(index) && gives(index, 'COUNTS'));
        const established = expected.filter((row) => row.certainty === 'ESTABLISHED' && counting.includes(row.memberId)).length;
        expect(asked.established).toEqual(
          counting.length === ids.length
            ? { kind: 'EXACT', value: established }
            : {
                kind: 'LOWER_BOUND',
                atLeast: established,
                membersMissing: ids.length - counting.length,
                membersAnswered: counting.length,
              },
        );
      }),
      { numRuns: runs },
    );
  }, 600_000);

  /** A fault in rows shows only where there are rows. */
  function isSpoilt(fault: Fault, hasRows: boolean): boolean {
    return ['UNSORTED', 'TWICE', 'FOREIGN'].includes(fault) ? hasRows : fault !== 'NONE';
  }

  async function settle({ registers, places, levels, faults }: Drawn, ids: string[]): Promise<void> {
    const own = registers.map((register, index) => apart(register, ids[index] ?? ''));
    await holds(everything, own);
    for (const [place, { id, database }] of group.nodes.entries()) {
      group.faults.set(id, faults[place] ?? 'NONE');
      const here = own.filter((_, index) => places[index] === place);
      if (here.length > 0) await holds(database, here);
      for (const [index, memberId] of ids.entries()) {
        if (places[index] !== place) continue;
        const share = new ShareWithGroup(database.transactions);
        accepted(await share.run(theBackground, memberId, { ...levels[index], copies: false }));
      }
    }
    group.members = own.map(({ member: { id, name, kind } }, index) => ({
      id,
      name,
      siren: null,
      kind,
      nodeId: group.nodes[places[index] ?? 0]?.id ?? '',
    }));
    const [{ id: nodeId } = { id: '' }] = group.nodes;
    const person = someone('LAWYER').id;
    group.holders = [
      { nodeId, role: 'GROUP_DPO', person },
      { nodeId, role: 'LAWYER', person },
    ];
  }

  /** Every page, and what the first one says. */
  async function askEverything({ role, filter: asked, first, asOf }: Drawn) {
    const [own] = group.nodes;
    if (own === undefined) throw new Error('There is a node.');
    const rosters = group.rosters(own.id);
    const sources = new AskSources(own.answering, group.peers, clock, makeLog('silent'));
    const numbers = new MemberNumbers(new CountCopies(own.database.transactions, clock, makeLog('silent')));
    const findings = new AskFindings(new AskPage(sources), numbers);
    const begin = new BeginQuestion(rosters, clock);
    const ask = {
      purpose: 'COMPLIANCE_REVIEW' as const,
      note: null,
      onMissing: 'RETURN_PARTIAL' as const,
      maxCopyAge: 0,
      deadlineMs: 60_000,
      memberIds: null,
    };
    const rows: string[] = [];
    const sentRows = new Set<number>();
    let place: GroupPlace | null = null;
    let firstPage: Awaited<ReturnType<AskFindings['run']>> | null = null;
    for (let pages = 0; pages < 300; pages++) {
      const question = await begin.run(someone(role), ask);
      if (question === null) throw new Error('There is a group.');
      const found: Awaited<ReturnType<AskFindings['run']>> = await findings.run(question, {
        filter: asked,
        asOf,
        first,
        place,
        counted: place === null,
      });
      firstPage ??= found;
      for (const source of found.page.sources) {
        if (['PROTOCOL_ERROR', 'NOT_AUTHORITATIVE'].includes(source.outcome))
          sentRows.add(group.nodes.findIndex(({ id }) => id === source.node.id));
      }
      rows.push(...found.page.rows.map(rowText));
      const last = found.page.rows.at(-1);
      if (!found.page.hasNextPage || last === undefined) break;
      place = { after: keyOf(last), missing: found.page.missing };
    }
    const missing = firstPage?.report.missing.map(({ member }) => member.id).sort() ?? [];
    return { rows, missing, sentRows, established: firstPage?.counts?.established };
  }

  /** What the one database says, in the one order. */
  async function rowsOf({ filter: asked, asOf }: Drawn, ids: string[]): Promise<Expected[]> {
    const found = await everything.transactions.read(theBackground, (tx) =>
      tx.rows<Expected>(
        `SELECT member_id AS "memberId", rule, subject_id AS "subjectId", "from"::text, certainty FROM finding f
         WHERE member_id = ANY($1) AND "from" <= $2::date AND ("to" IS NULL OR "to" > $2::date)
           AND ($3::text IS NULL OR certainty = $3) AND ($4::int IS NULL OR rank <= $4) AND ($5::text[] IS NULL OR rule = ANY($5))
         ORDER BY rank, "from", member_id COLLATE "C", rule COLLATE "C", subject_id COLLATE "C"`,
        [ids, asOf, asked.certainty, rankOf(asked.severityAtLeast), asked.themes && rulesOf(asked.themes)],
      ),
    );
    return found;
  }
});

interface Expected {
  memberId: string;
  rule: string;
  subjectId: string;
  from: string;
  certainty: string;
}

const rankOf = (severity: string | null) => (severity === null ? null : { CRITICAL: 1, HIGH: 3, MEDIUM: 5 }[severity]);

/** RULES 1.10. */
const THEMES: Record<string, string[]> = {
  NON_EU_HOSTING: ['LOC-001', 'LOC-002', 'LOC-003', 'LOC-009', 'TRF-001', 'TRF-004', 'TRF-008', 'TRF-009'],
  MISSING_AGREEMENT: ['PRC-001', 'PRC-003', 'GRP-001', 'GRP-002', 'GRP-003', 'GRP-004', 'JNT-001'],
  UNKNOWN_LOCATION: ['LOC-004'],
  REGISTER_QUALITY: ['LOC-006', 'GRP-005', 'REG-001', 'REG-002', 'REG-003', 'REG-004', 'REG-005', 'REG-008', 'REG-010'],
};
const rulesOf = (themes: readonly string[]) => themes.flatMap((theme) => THEMES[theme] ?? []);

function rowText(row: { memberId: string; rule: string; subjectId: string; from: string } | RowSent): string {
  const subject = 'subject' in row ? row.subject.id : row.subjectId;
  return `${row.memberId} ${row.rule} ${subject} ${row.from}`;
}

interface RowSent {
  memberId: string;
  rule: string;
  subject: { id: string };
  from: string;
}
