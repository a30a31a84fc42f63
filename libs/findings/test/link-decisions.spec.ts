import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { finding, seedFindings, seedMember } from '../../../test/support/findings.js';
import { theNode } from '../../database/src/index.js';
import type { FindingDecision } from '../../model/src/index.js';
import { newId } from '../../runtime/src/index.js';
import { linkDecisions } from '../src/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

/** A finding, the decisions on its subject, and the one that applies, with whether it closes the finding. */
const cases: [what: string, finding: object, decisions: Partial<FindingDecision>[], id: string | null, decided: boolean][] = [
  ['one on the run', {}, [{}], '0', true],
  ['none', {}, [], null, false],
  ['one on an earlier run', {}, [{ findingFrom: '2025-01-01' }], null, false],
  ['one on another rule', {}, [{ rule: 'LOC-002' }], null, false],
  ['one on another subject', {}, [{ subjectId: 'l2' }], null, false],
  ['one taken when it was less severe', { severity: 'CRITICAL' }, [{ severity: 'HIGH' }], null, false],
  ['one taken when it was more severe', { severity: 'LOW' }, [{ severity: 'HIGH' }], '0', true],
  ['one taken when it could only not be ruled out', {}, [{ certainty: 'UNKNOWN' }], null, false],
  ['one taken when it was established', { certainty: 'UNKNOWN' }, [{ certainty: 'ESTABLISHED' }], '0', true],
  ['not applicable', {}, [{ state: 'NOT_APPLICABLE' }], '0', true],
  ['in progress', {}, [{ state: 'IN_PROGRESS' }], '0', false],
  ['to do', {}, [{ state: 'TO_DO' }], '0', false],
  ['the last of two', {}, [{ decidedAt: '2026-02-01T10:00:00Z' }, { decidedAt: '2026-02-01T09:59:59.999Z' }], '0', true],
  ['the last that applies', {}, [{}, { severity: 'LOW', decidedAt: '2026-03-01T00:00:00Z' }], '0', true],
  [
    'opened again by the last',
    {},
    [{ state: 'ACCEPTED' }, { state: 'TO_DO', until: null, decidedAt: '2026-03-01T00:00:00Z' }],
    '1',
    false,
  ],
];

describe('a decision', () => {
  it.each(cases)('%s', async (_what, given, decisions, id, decided) => {
    const memberId = newId();
    await seedMember(database.source, memberId, 'Commune', 'COMMUNE');
    await seedFindings(database.source, [finding({ memberId, ...given })]);
    for (const [index, decision] of decisions.entries()) await decide(memberId, String(index), decision);
    await link(memberId, null);
    const until = decided ? '2027-01-01' : null;
    expect(await linked(memberId)).toEqual([{ subject_id: 'l1', decision_id: id, decided, decided_until: until }]);
  });

  it('is looked for on the subjects that are named alone, and is cleared when it no longer applies', async () => {
    const memberId = newId();
    await seedMember(database.source, memberId, 'Commune', 'COMMUNE');
    await seedFindings(
      database.source,
      ['l1', 'l2'].map((subjectId) => finding({ memberId, subjectId })),
    );
    for (const subjectId of ['l1', 'l2']) await decide(memberId, subjectId, { subjectId, until: null });
    await link(memberId, ['l2']);
    const open = { decision_id: null, decided: false, decided_until: null };
    const closed = { decision_id: 'l2', decided: true, decided_until: null };
    expect(await linked(memberId)).toEqual([
      { subject_id: 'l1', ...open },
      { subject_id: 'l2', ...closed },
    ]);
    await database.source.query(`UPDATE finding_decision SET severity = 'LOW' WHERE member_id = $1`, [memberId]);
    await link(memberId, null);
    expect(await linked(memberId)).toEqual(['l1', 'l2'].map((subject_id) => ({ subject_id, ...open })));
  });
});

/** As a change does: in the role of whoever makes it, but for what the node writes. */
async function link(memberId: string, subjectIds: string[] | null): Promise<void> {
  await database.transactions.run(theNode, (tx) => tx.asNode(() => linkDecisions(tx, memberId, subjectIds)));
}

async function decide(memberId: string, id: string, decision: Partial<FindingDecision>): Promise<void> {
  const whole = {
    rule: 'LOC-001',
    subjectId: 'l1',
    findingFrom: '2026-01-01',
    certainty: 'ESTABLISHED',
    severity: 'CRITICAL',
    state: 'ACCEPTED',
    until: '2027-01-01',
    decidedAt: '2026-02-01T00:00:00Z',
    ...decision,
  };
  await database.source.query(
    `INSERT INTO finding_decision (member_id, id, version, rule, subject_id, finding_from, certainty, severity, state, "until", reason,
       decided_by, decided_at)
     SELECT $1, $2, 1, d.rule, d."subjectId", d."findingFrom", d.certainty, d.severity, d.state, d."until", 'Motif', 'Une DPO', d."decidedAt"
     FROM jsonb_to_record($3) AS d(rule text, "subjectId" text, "findingFrom" date, certainty text, severity text, state text, "until" date,
       "decidedAt" text)`,
    [memberId, id, JSON.stringify(whole)],
  );
}

function linked(memberId: string): Promise<object[]> {
  return database.source.query<object[]>(
    'SELECT subject_id, decision_id, decided, decided_until FROM finding WHERE member_id = $1 ORDER BY 1',
    [memberId],
  );
}
