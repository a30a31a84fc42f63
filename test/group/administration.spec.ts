import { SetClock } from '../../libs/runtime/src/index.js';
import { groupNode, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';

describe('the group, for the administrators of its nodes', () => {
  let keeper: TestNode;
  let node: TestNode;

  beforeAll(async () => {
    const clock = new SetClock('2026-03-02T09:00:00.000Z');
    [keeper, node] = await Promise.all([groupNode(clock), groupNode(clock)]);
  }, 60_000);
  afterAll(() => Promise.all([keeper.stop(), node.stop()]));

  it('is founded, joined, approved and left through the API, and shown at each step', async () => {
    expect(await node.admin.ask(query)).toEqual({ groupAdministration: null });
    const created = await change(keeper, 'createGroup', { name: 'Pays', nodeName: 'Un', url: keeper.address });
    expect(created).toMatchObject({
      administration: { groupName: 'Pays', isKeeper: true, rosterVersion: 1, isKeeperReachable: true },
      errors: [],
    });
    expect(await change(keeper, 'createGroup', { name: 'Autre', nodeName: 'Un', url: keeper.address })).toEqual({
      administration: null,
      errors: [{ code: 'CONFLICT', path: ['input'], message: 'This node is in the group “Pays” already: leave it first.' }],
    });

    const { inviteNode } = await keeper.admin.ask(
      'mutation { inviteNode(input: { days: 2 }) { code expiresAt errors { message } } }',
    );
    expect(inviteNode).toMatchObject({ expiresAt: '2026-03-04T09:00:00.000Z', errors: [] });
    const joined = await change(node, 'joinGroup', { code: inviteNode.code, nodeName: 'Deux', url: node.address }, 'fingerprint');
    expect(joined).toMatchObject({ administration: { state: 'PENDING', rosterVersion: null, isKeeperReachable: null } });
    const { groupAdministration } = await keeper.admin.ask(query);
    expect(groupAdministration.invitations).toEqual([]);
    const [{ id, seen }] = groupAdministration.toApprove as [{ id: string; seen: string }];
    expect(groupAdministration.toApprove).toMatchObject([{ name: 'Deux', isNew: true, fingerprints: [joined.fingerprint] }]);

    const approved = await change(keeper, 'approveNode', { nodeId: id, fingerprint: joined.fingerprint, seen });
    expect(approved.administration.nodes).toMatchObject([
      { name: 'Deux', state: 'ACTIVE', isKeeper: false },
      { name: 'Un', isKeeper: true },
    ]);
    await upToDate(node);
    expect((await node.admin.ask(query)).groupAdministration).toMatchObject({
      state: 'MEMBER',
      groupName: 'Pays',
      groupFingerprint: created.administration.groupFingerprint,
      isKeeperReachable: true,
      keys: [{ of: 'NODE', fingerprint: joined.fingerprint, isListed: true }],
    });
    expect((await change(keeper, 'suspendNode', { nodeId: id }, '', 'GroupNodeInput')).administration.nodes[0].state).toBe(
      'SUSPENDED',
    );
    expect(await change(node, 'leaveGroup', {})).toEqual({ administration: null, errors: [] });
    expect((await keeper.admin.ask(query)).groupAdministration.nodes).toHaveLength(1);
  });

  it('is not for others, nor for a tool', async () => {
    const dpo = await keeper.person({ node: ['GROUP_DPO'] });
    expect((await dpo.send(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  async function change(
    { admin }: TestNode,
    name: string,
    input: object,
    more = '',
    type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`,
  ) {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${more} administration { ${fields} } errors { code path message } } }`;
    return (await admin.ask(text, { input }))[name];
  }
});

const fields = `groupName groupFingerprint state isKeeper rosterVersion isKeeperReachable invitations { expiresAt }
  keys { of fingerprint isListed } nodes { name state isKeeper fingerprints members }
  toApprove { id name isNew fingerprints seen members { name siren } holders { role name } taken { name } since }`;
const query = `{ groupAdministration { ${fields} } }`;
