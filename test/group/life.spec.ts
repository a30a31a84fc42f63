import { theCommandLine } from '../../libs/database/src/index.js';
import { LeaveGroup, RemoveNode, ResumeNode, Rosters, RotateKeys, SuspendNode } from '../../libs/group/src/index.js';
import { accepted } from '../../libs/runtime/src/index.js';
import { nodeIdOf, rosterOf, testGroup, type TestGroup, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';
import { answerTo, signedRequest } from './signed-request.js';

describe('in the life of a group', () => {
  let group: TestGroup;
  let keeper: TestNode;
  let node: TestNode;

  beforeEach(async () => {
    group = await testGroup(2);
    [keeper, node] = group.nodes as [TestNode, TestNode];
  }, 60_000);
  afterEach(() => group.stop());

  it('a removed node is told so by the keeper, has no roster any more', async () => {
    accepted(await keeper.app.get(RemoveNode).run(theCommandLine, await nodeIdOf(node)));
    expect(await answerTo(await signedRequest(node, keeper), node, keeper)).toBe('403 REMOVED signed');
    await upToDate(node);
    expect(await node.app.get(Rosters).current()).toBeNull();
    expect((await node.app.get(Rosters).own())?.state).toBe('REMOVED');
    accepted(await node.app.get(LeaveGroup).run(theCommandLine, false));
    expect(await node.app.get(Rosters).own()).toBeNull();
  });

  it('a key is listed a day before it is used, and valid for seven days beside the next one', async () => {
    const day = 86_400_000;
    const before = (await rosterOf(keeper)).nodes.find(({ name }) => name === 'Nœud 2')?.keys[0]?.kid;
    const { from } = accepted(await node.app.get(RotateKeys).run(theCommandLine, 'NODE'));
    expect(from).toBe(new Date(group.clock.milliseconds() + day).toISOString());
    expect(await node.app.get(RotateKeys).run(theCommandLine, 'NODE')).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
    await upToDate(node);
    expect(await keysSeenBy(keeper)).toHaveLength(2);
    const old = await signedRequest(node, keeper);
    expect(keyOf(old.jws)).toBe(before);
    expect(await answerTo(old, node, keeper)).toBe('200 OK signed');

    group.clock.advance(day);
    const fresh = await signedRequest(node, keeper);
    expect(keyOf(fresh.jws)).not.toBe(before);
    expect(await answerTo(fresh, node, keeper)).toBe('200 OK signed');
    expect(await answerTo(await signedRequest(keeper, node), keeper, node)).toBe('200 OK signed');

    group.clock.advance(7 * day);
    await upToDate(keeper);
    await upToDate(node);
    expect((await keysSeenBy(keeper)).map(({ kid }) => kid)).toEqual([keyOf(fresh.jws)]);
  });

  it('the group has a new key, and nodes follow it from the one that they were given', async () => {
    const day = 86_400_000;
    accepted(await keeper.app.get(RotateKeys).run(theCommandLine, 'GROUP'));
    await upToDate(keeper);
    expect((await rosterOf(keeper)).keys).toHaveLength(2);
    group.clock.advance(8 * day);
    await upToDate(keeper);
    // The node missed what was said in between.
    await upToDate(node);
    expect(await rosterOf(node)).toEqual(await rosterOf(keeper));
    expect((await rosterOf(node)).keys).toHaveLength(1);
  });

  it('is signed anew at half its life; without its keeper it ends, and nobody answers by it', async () => {
    const { version } = await rosterOf(keeper);
    group.clock.advance(7 * 86_400_000 - 1);
    await upToDate(keeper);
    expect((await rosterOf(keeper)).version).toBe(version);
    group.clock.advance(1);
    await upToDate(keeper);
    expect(await rosterOf(keeper)).toMatchObject({ version: version + 1, expiresAt: '2026-03-23T09:00:00.000Z' });
    group.clock.set('2026-03-24T09:00:00.000Z');
    const binding = await signedRequest(node, keeper, 'agreement.binding@1', {});
    expect(await answerTo(binding, node, keeper)).toBe('503 EXPIRED signed');
    await upToDate(keeper);
    expect(await answerTo(await signedRequest(node, keeper, 'agreement.binding@1', {}), node, keeper)).toBe(
      '400 BAD_VARIABLES signed',
    );
  });

  it('never goes back: a keeper that does is not followed', async () => {
    accepted(await keeper.app.get(RotateKeys).run(theCommandLine, 'GROUP'));
    await upToDate(keeper);
    await upToDate(node);
    const before = await rosterOf(node);
    await keeper.database.source.query('DELETE FROM group_roster WHERE version = (SELECT max(version) FROM group_roster)');
    await expect(upToDate(node)).rejects.toThrow('the keeper is back at version');
    // What it signs next has the number of the one that it lost.
    accepted(await keeper.app.get(SuspendNode).run(theCommandLine, 'Nœud 2'));
    await upToDate(node);
    accepted(await keeper.app.get(ResumeNode).run(theCommandLine, 'Nœud 2'));
    await expect(upToDate(node)).rejects.toThrow('it does not follow the roster in force');
    expect(await rosterOf(node)).toEqual(before);
  });

  const keysSeenBy = async (one: TestNode) => (await rosterOf(one)).nodes.find(({ name }) => name === 'Nœud 2')?.keys ?? [];
});

function keyOf(jws: string): string {
  return (JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;
}
