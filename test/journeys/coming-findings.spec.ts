import type { Client } from '../support/client.js';
import { finding, seedFindings } from '../support/findings.js';
import type { TestNode } from '../support/node.js';
import { asText, memberId, nodeWithFindings, personOf } from '../support/node-with-findings.js';

const place = { memberId: 'syndic', subjectId: 's2' } as const;
const ends = {
  rule: 'PRC-004',
  severity: 'LOW',
  nature: 'GOOD_PRACTICE',
  facts: { provider: 'Nuage Inc.', service: 'Paie', endsOn: '2027-02-01' },
} as const;
const due = { activity: 'A', dueOn: '2026-03-02' };

describe('findings to come, on 2 March 2026', () => {
  let node: TestNode;
  let dpo: Client;

  beforeAll(async () => {
    node = await nodeWithFindings();
    dpo = await personOf(node, { ormes: 'DPO', syndic: 'DPO' });
    const { source } = node.database;
    await source.query(`
      INSERT INTO agreement (member_id, id, version, kind, holder_id, title, state, vehicle, "to", renewal, notice_months) VALUES
      ('ormes', 'tacit', 1, 'PROCESSING', 'ormes', 'T', 'SIGNED', 'OWN', '2026-09-01', '{"tacit":true,"months":12,"times":1}', 3),
      ('ormes', 'late', 1, 'PROCESSING', 'ormes', 'L', 'SIGNED', 'OWN', '2027-09-01', '{"tacit":true,"months":12,"times":1}', 3);
      INSERT INTO engagement_agreement VALUES ('ormes', 'e', 'tacit', 0), ('ormes', 'e', 'late', 1)`);
    await source.query(`UPDATE finding SET "to" = '2027-01-01' WHERE member_id = 'syndic' AND subject_id = 's2'`);
    await seedFindings(source, [
      finding({ ...place, from: '2027-01-01', to: '2027-06-01', certainty: 'UNKNOWN', severity: 'HIGH' }),
      finding({ memberId: 'ormes', subjectId: 'e', subjectType: 'ENGAGEMENT', ...ends, from: '2026-08-05' }),
      finding({ memberId: 'ormes', subjectId: 'a', subjectType: 'ACTIVITY', rule: 'REG-010', from: '2026-03-03', facts: due }),
      finding({ memberId: 'ormes', subjectId: 'far', from: '2028-03-03' }),
      finding({ memberId: 'ailleurs', subjectId: 'x', from: '2026-03-04' }),
    ]);
  });
  afterAll(() => node.stop());

  interface Node {
    on: string;
    noticeBy: string | null;
    finding: Parameters<typeof asText>[0];
  }
  async function coming(args = ''): Promise<string[]> {
    const query = `{ comingFindings${args} { nodes { on noticeBy finding { rule { code } member { id } subject { id } } } } }`;
    const { comingFindings } = await dpo.ask<{ comingFindings: { nodes: Node[] } }>(query);
    return comingFindings.nodes.map((node) => `${node.on} ${asText(node.finding)} ${node.noticeBy}`);
  }
  const review = '2026-03-03 ormes a REG-010 null';
  const notice = '2026-08-05 ormes e PRC-004 2026-05-31';
  const unknown = '2027-01-01 syndic s2 LOC-001 null';

  it('are those that begin from tomorrow on, for two years, the earliest first, with the last day to give notice', async () => {
    expect(await coming()).toEqual([review, notice, unknown]);
    expect(await coming('(from: "2020-01-01", to: "2026-12-31")')).toEqual([review, notice]);
    expect(await coming('(from: "2026-03-04", to: "2030-01-01")')).toEqual([notice, unknown, '2028-03-03 ormes far LOC-001 null']);
    expect(await coming('(from: "2027-01-01", to: "2027-01-01")')).toEqual([]);
  });

  it('are filtered as those that hold', async () => {
    expect(await coming('(filter: { themes: [EXPIRING] })')).toEqual([notice]);
    expect(await coming(`(filter: { memberIds: ["${memberId('syndic')}"], certainty: UNKNOWN })`)).toEqual([unknown]);
    expect(await coming('(filter: { decided: true })')).toEqual([]);
  });

  it('are read from page to page, and counted', async () => {
    const query = `query ($after: String) { comingFindings(first: 2, after: $after) {
      totalCount nodes { on } pageInfo { hasNextPage endCursor } } }`;
    const { comingFindings: one } = await dpo.ask(query);
    const { comingFindings: two } = await dpo.ask(query, { after: one.pageInfo.endCursor });
    expect([one.totalCount, one.nodes, two.nodes, two.pageInfo.hasNextPage]).toEqual([
      3,
      [{ on: '2026-03-03' }, { on: '2026-08-05' }],
      [{ on: '2027-01-01' }],
      false,
    ]);
    const { errors } = await dpo.send(query, { after: Buffer.from('[0,"2026-01-01","m","r","s"]').toString('base64url') });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('let a page of fifty through with what a screen shows of each', async () => {
    const shown = `severity certainty explanation remedy from to rule { code title theme } member { id name } subject { id label type }
      provider { id name } countries decision { state reason } runs { id from to certainty severity }`;
    expect(
      (await dpo.send(`{ comingFindings(first: 50) { totalCount nodes { on noticeBy finding { ${shown} } } } }`)).errors,
    ).toBeUndefined();
    const uses = 'use { members services countries unknown withoutAgreement }';
    expect(
      (await dpo.send(`{ providers(first: 50) { nodes { id name country identifiers { siren } ${uses} } } }`)).errors,
    ).toBeUndefined();
  });

  it('stand among the runs of the same rule about the same record', async () => {
    const { findings } = await dpo.ask(
      `{ findings(filter: { rules: ["LOC-001"], memberIds: ["${memberId('syndic')}"] }) { nodes { id runs { id from to certainty severity } } } }`,
    );
    expect(findings.nodes).toHaveLength(1);
    const [{ id, runs }] = findings.nodes as [{ id: string; runs: { id: string }[] }];
    expect(runs).toEqual([
      { id, from: '2025-03-01', to: '2027-01-01', certainty: 'ESTABLISHED', severity: 'CRITICAL' },
      { id: runs[1]?.id, from: '2027-01-01', to: '2027-06-01', certainty: 'UNKNOWN', severity: 'HIGH' },
    ]);
    const { node: later } = await dpo.ask(`{ node(id: "${runs[1]?.id}") { ... on Finding { from runs { from } } } }`);
    expect(later).toEqual({ from: '2027-01-01', runs: [{ from: '2025-03-01' }, { from: '2027-01-01' }] });
  });
});
