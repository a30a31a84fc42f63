import { GroupOfNodes } from '../group-of-nodes.js';
import type { HostileNode } from '../hostile/hostile-node.js';
import { sent, type Signed } from '../hostile/signed-question.js';
import type { NodeInGroup } from '../node-in-group.js';
import { communeCalled } from '../scenario.js';

const REFUSED = { status: 401, said: { code: 'REFUSED' } };
const TOO_OLD = { status: 401, said: { code: 'CLOCK_SKEW' } };

describe('a request that was answered is sent again', () => {
  let group: GroupOfNodes;
  let keeper: NodeInGroup;
  let hostile: HostileNode;
  beforeAll(async () => {
    const members = [{ id: 'ravine', name: 'Commune de Ravine', siren: null, kind: 'COMMUNE' as const }];
    group = await GroupOfNodes.start({
      nodes: [{ name: 'Ormes', registers: [communeCalled('ormes')] }],
      hostile: [{ name: 'Ravine', members }],
    });
    keeper = group.node('Ormes');
    [hostile] = group.hostile as [HostileNode];
  }, 60_000);
  afterAll(() => group.stop());

  it('at once', async () => {
    expect(await sent(await answered(), keeper.address)).toEqual(REFUSED);
  });

  it('at the very same moment', async () => {
    const question = await signed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => sent(question, keeper.address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(401)]);
  });

  it('after 170 seconds', async () => {
    const question = await answered();
    await group.advance(170_000);
    expect(await sent(question, keeper.address)).toEqual(TOO_OLD);
  });

  it('to another process of the same node', async () => {
    const question = await answered();
    const second = await keeper.second(group.now);
    expect(await sent(question, second.address)).toEqual(REFUSED);
    await second.stop();
  }, 20_000);

  it('after the node was killed and started again, at the same moment or later', async () => {
    const question = await answered();
    await keeper.kill();
    await group.start('Ormes');
    expect(await sent(question, keeper.address)).toEqual(REFUSED);
    await keeper.kill();
    await group.advance(30_000);
    await group.start('Ormes');
    expect((await sent(question, keeper.address)).status).toBe(401);
  }, 30_000);

  it('with another body, to another operation, or under another name', async () => {
    const question = await signed();
    const changed = { ...question, body: Buffer.from('{"since":1}') };
    const elsewhere = { ...question, operation: 'node.capabilities@1' };
    const asKeeper = await hostile.signed({ id: hostile.id, url: keeper.address }, 'roster.read@1', { since: 0 });
    for (const one of [changed, elsewhere, asKeeper]) expect(await sent(one, keeper.address)).toEqual(REFUSED);
    expect((await sent(question, keeper.address)).status).toBe(200);
  });

  async function signed(): Promise<Signed> {
    const { nodeId } = (await keeper.running.ask('standing', null)) ?? { nodeId: '' };
    return hostile.signed({ id: nodeId, url: keeper.address }, 'roster.read@1', { since: 0 });
  }

  async function answered(): Promise<Signed> {
    const question = await signed();
    expect(await sent(question, keeper.address)).toMatchObject({ status: 200, said: { version: expect.any(Number) } });
    return question;
  }
});
