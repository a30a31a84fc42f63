import { theCommandLine, theNode, Transactions } from '../../libs/database/src/index.js';
import { runExamined } from '../../libs/findings/src/index.js';
import { ApproveNode, ChangeOwnNode, ResumeNode, type Roster, Rosters, SuspendNode } from '../../libs/group/src/index.js';
import { createRecord } from '../../libs/records/src/index.js';
import { accepted, newId } from '../../libs/runtime/src/index.js';
import { administrationOf, approve, nodeIdOf, rosterOf, testGroup, type TestGroup, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';
import { answerTo, signedRequest } from './signed-request.js';

describe('the roster of a group of three nodes', () => {
  let group: TestGroup;
  let keeper: TestNode;
  let node: TestNode;
  let third: TestNode;

  beforeAll(async () => {
    group = await testGroup(3);
    [keeper, node, third] = group.nodes as [TestNode, TestNode, TestNode];
  }, 60_000);
  afterAll(() => group.stop());

  it('gives a node more to answer, and people more to ask, once the keeper approved; less at once', async () => {
    await addMember(node, 'Ville du 2', '217500016');
    const lawyer = await node.person({ node: ['LAWYER'] });
    const { viewer } = await lawyer.ask('{ viewer { id } }');
    const holder = () => node.app.get(Rosters).holderOf(viewer.id as string, 'LAWYER');
    await upToDate(node);
    expect(namesOf(await rosterOf(node))).not.toContain('Ville du 2');
    expect(await holder()).toBeNull();
    const [waiting] = (await administrationOf(keeper)).waiting.filter(({ name }) => name === 'Nœud 2');
    expect(waiting).toMatchObject({
      isNew: false,
      members: [{ name: 'Ville du 2', siren: '217500016' }],
      holders: [{ role: 'LAWYER' }],
    });

    await approve(keeper, 'Nœud 2');
    await upToDate(node);
    const person = await node.app.get(Rosters).pseudonymOf(viewer.id as string);
    expect(await holder()).toEqual({ nodeId: await nodeIdOf(node), role: 'LAWYER', person });
    expect(await node.app.get(Rosters).holderOf(viewer.id as string, 'GROUP_DPO')).toBeNull();
    expect(JSON.stringify(await rosterOf(node))).not.toContain(waiting?.holders[0]?.label);
    expect(person).not.toContain(viewer.id);

    await node.admin.ask('mutation ($input: NodeRoleInput!) { revokeNodeRole(input: $input) { errors { message } } }', {
      input: { actorId: viewer.id, role: 'LAWYER' },
    });
    await node.database.source.query(`DELETE FROM member WHERE name = 'Ville du 2'`);
    await node.app.get(ChangeOwnNode).run(theCommandLine, { nodeName: 'Autre nom' });
    await upToDate(node);
    const roster = await rosterOf(keeper);
    expect([namesOf(roster), roster.holders]).toEqual([expect.not.arrayContaining(['Ville du 2']), []]);
    expect(roster.nodes.map(({ name }) => name)).toContain('Autre nom');
    await node.app.get(ChangeOwnNode).run(theCommandLine, { nodeName: 'Nœud 2' });
    await upToDate(node);
  });

  it('gives a member to one node alone', async () => {
    await addMember(node, 'Ville', '732829320');
    await upToDate(node);
    await approve(keeper, 'Nœud 2');
    await addMember(third, 'La même, ailleurs', '732829320');
    await addMember(third, 'Une autre', '356000000');
    await upToDate(third);
    const [waiting] = (await administrationOf(keeper)).waiting.filter(({ name }) => name === 'Nœud 3');
    expect(waiting).toMatchObject({ members: [{ name: 'Une autre' }], taken: [{ name: 'La même, ailleurs' }] });
    await approve(keeper, 'Nœud 3');
    expect(namesOf(await rosterOf(keeper))).toEqual(expect.arrayContaining(['Ville', 'Une autre']));
    expect(namesOf(await rosterOf(keeper))).not.toContain('La même, ailleurs');
    // Once the first has gone, the other is free to ask for it.
    await node.database.source.query(`DELETE FROM member WHERE name = 'Ville'`);
    await upToDate(node);
    await approve(keeper, 'Nœud 3');
    expect(namesOf(await rosterOf(keeper))).toContain('La même, ailleurs');
  });

  it('a suspended node is answered by nobody, answers nobody, and hears when it is over', async () => {
    accepted(await keeper.app.get(SuspendNode).run(theCommandLine, 'Nœud 2'));
    await upToDate(third);
    await upToDate(node);
    const binding = (from: TestNode, to: TestNode) => signedRequest(from, to, 'agreement.binding@1', {});
    expect(await answerTo(await binding(node, third), node, third)).toBe('403 SUSPENDED signed');
    expect((await rosterOf(node)).nodes.map(({ state }) => state).sort()).toEqual(['ACTIVE', 'ACTIVE', 'SUSPENDED']);
    accepted(await keeper.app.get(ResumeNode).run(theCommandLine, 'Nœud 2'));
    await upToDate(node);
    await upToDate(third);
    expect(await answerTo(await binding(node, third), node, third)).toBe('400 BAD_VARIABLES signed');
  });

  it('a node cannot be approved for what it declared after it was read', async () => {
    await addMember(third, 'Lue', null);
    await upToDate(third);
    const [{ seen = '' } = {}] = (await administrationOf(keeper)).waiting.filter(({ name }) => name === 'Nœud 3');
    await addMember(third, 'Ajoutée', null);
    await upToDate(third);
    const approved = await keeper.app.get(ApproveNode).run(theCommandLine, { nodeId: 'Nœud 3', seen });
    expect(approved).toMatchObject({ errors: [{ code: 'CONFLICT', path: ['input', 'seen'] }] });
    expect(namesOf(await rosterOf(keeper))).not.toContain('Lue');
  });
});

const namesOf = ({ members }: Roster) => members.map(({ name }) => name);

async function addMember({ app }: TestNode, name: string, siren: string | null): Promise<void> {
  const id = newId();
  const empty = { inseeCode: null, population: null, publicAuthority: null, representative: null, dpo: null };
  const member = { id, name, kind: 'COMMUNE' as const, country: 'FR', siren, ...empty };
  accepted(await runExamined(app.get(Transactions), theNode, (tx) => createRecord(tx, 'MEMBER', id, member, ['member'])));
}
