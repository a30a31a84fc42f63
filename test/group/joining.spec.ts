import { theCommandLine, theNode, Transactions } from '../../libs/database/src/index.js';
import { ApproveNode, ChangeOwnNode, JoinGroup, LeaveGroup, RefuseNode, Rosters } from '../../libs/group/src/index.js';
import { NODE_CHAIN, verifyChain } from '../../libs/journal/src/index.js';
import { isRefused, SetClock } from '../../libs/runtime/src/index.js';
import { administrationOf, approve, found, groupNode, invite, join, nodeIdOf, rosterOf, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';

describe('founding and joining a group', () => {
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  let keeper: TestNode;
  let node: TestNode;

  beforeAll(async () => {
    [keeper, node] = await Promise.all([groupNode(clock), groupNode(clock)]);
    await found(keeper);
  }, 60_000);
  afterAll(() => Promise.all([keeper.stop(), node.stop()]));
  beforeEach(async () => {
    if ((await node.app.get(Rosters).own()) !== null) await node.app.get(LeaveGroup).run(theCommandLine, true);
  });

  it('begins with a roster of one node, which then says what it answers', async () => {
    const answered = expect.arrayContaining(['findings.page@1', 'agreement.binding@1']) as string[];
    expect(await rosterOf(keeper)).toMatchObject({
      name: 'Pays de Vézonne',
      version: 2,
      previous: expect.stringMatching(/^[\w-]{43}$/) as string,
      expiresAt: '2026-03-16T09:00:00.000Z',
      nodes: [{ id: await nodeIdOf(keeper), name: 'Nœud 1', state: 'ACTIVE', operations: answered }],
    });
  });

  it('a node that asks has no roster, and is on none, until its key was compared', async () => {
    await node.member('Ville d’Essai');
    const fingerprint = await join(keeper, node, 'Mairie d’Essai');
    await upToDate(node);
    expect(await node.app.get(Rosters).current()).toBeNull();
    expect((await rosterOf(keeper)).nodes).toHaveLength(1);
    const { waiting } = await administrationOf(keeper);
    expect(waiting).toMatchObject([
      { name: 'Mairie d’Essai', isNew: true, fingerprints: [fingerprint], members: [{ name: 'Ville d’Essai' }], taken: [] },
    ]);

    const other = { nodeId: 'Mairie d’Essai', fingerprint: fingerprint.replace(/^./, 'x'), seen: waiting[0]?.seen ?? '' };
    expect(refusedAs(await keeper.app.get(ApproveNode).run(theCommandLine, other))).toBe('REFUSED input.fingerprint');
    expect((await rosterOf(keeper)).nodes).toHaveLength(1);

    await approve(keeper, 'Mairie d’Essai');
    await upToDate(node);
    expect(await rosterOf(node)).toEqual(await rosterOf(keeper));
    expect((await rosterOf(node)).members).toMatchObject([{ name: 'Ville d’Essai', nodeId: await nodeIdOf(node) }]);
    expect((await administrationOf(node)).own).toMatchObject({ state: 'MEMBER', groupName: 'Pays de Vézonne', invitation: null });
  });

  it('an invitation serves once, is told when it was cut, and ends after seven days', async () => {
    const code = await invite(keeper);
    const ask = async (changed: string) =>
      refusedAs(await node.app.get(JoinGroup).run(theCommandLine, { code: changed, nodeName: 'Nœud', url: node.address }));
    expect(await ask(code.slice(0, -1))).toBe('INVALID input.code');
    expect(await ask(code.replace(/(?<=^.{60})./, (one) => (one === 'A' ? 'B' : 'A')))).toBe('INVALID input.code');
    expect(await ask(` ${code.slice(0, 40)}\n${code.slice(40)} `)).toBeNull();
    // Withdrawn and asked anew, it takes the place of the request that waited.
    const first = await nodeIdOf(node);
    await node.app.get(LeaveGroup).run(theCommandLine, false);
    expect(await ask(code)).toBeNull();
    expect(await nodeIdOf(node)).not.toBe(first);
    expect((await administrationOf(keeper)).waiting.map(({ nodeId }) => nodeId)).toEqual([await nodeIdOf(node)]);
    await approve(keeper, 'Nœud');
    await upToDate(node);
    await node.app.get(LeaveGroup).run(theCommandLine, false);
    expect((await rosterOf(keeper)).nodes).toHaveLength(1);
    expect(await ask(code)).toBe('REFUSED input.code');
    expect(await node.app.get(Rosters).own()).toBeNull();

    const late = await invite(keeper);
    clock.advance(7 * 86_400_000);
    expect(await ask(late)).toBe('REFUSED input.code');
  });

  it('a node that is refused knows it, and has shared nothing', async () => {
    await join(keeper, node, 'Inconnu');
    await keeper.app.get(RefuseNode).run(theCommandLine, 'Inconnu');
    await upToDate(node);
    expect((await node.app.get(Rosters).own())?.state).toBe('REFUSED');
    expect(await node.app.get(Rosters).current()).toBeNull();
  });

  it('what was declared since it was read is not approved', async () => {
    const fingerprint = await join(keeper, node, 'Autre');
    const [{ seen = '' } = {}] = (await administrationOf(keeper)).waiting;
    await node.app.get(ChangeOwnNode).run(theCommandLine, { nodeName: 'Tout autre' });
    await upToDate(node);
    const input = { nodeId: 'Tout autre', fingerprint, seen };
    expect(refusedAs(await keeper.app.get(ApproveNode).run(theCommandLine, input))).toBe('CONFLICT input.seen');
  });

  it('is in the journal of both nodes, whose chains hold', async () => {
    for (const one of [keeper, node]) {
      const { flaws } = await one.app.get(Transactions).read(theNode, (tx) => verifyChain(tx, NODE_CHAIN));
      expect(flaws).toEqual([]);
      const text = JSON.stringify(
        await one.database.source.query(`SELECT record_type, action, content FROM journal WHERE member_id = ''`),
      );
      expect(text).toContain('"GROUP"');
      expect(text).not.toMatch(/"d":|private/);
    }
  });
});

function refusedAs(result: unknown): string | null {
  return isRefused(result) ? result.errors.map(({ code, path }) => `${code} ${path.join('.')}`).join() : null;
}
