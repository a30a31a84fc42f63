import { GroupOfNodes } from './group-of-nodes.js';
import type { NodeInGroup } from './node-in-group.js';
import { communeCalled } from './scenario.js';

describe('the group of the tests', () => {
  let group: GroupOfNodes;
  beforeAll(async () => {
    group = await GroupOfNodes.start({
      nodes: [
        { name: 'Ormes', registers: [communeCalled('ormes', { location: { country: 'US', from: '2026-03-03' } })] },
        { name: 'Vallons', registers: [communeCalled('vallons'), communeCalled('rives')] },
      ],
    });
  }, 60_000);
  afterAll(() => group.stop());

  it('has people at each node, who see its members and no other', async () => {
    const admin = await group.node('Vallons').as('ADMIN');
    const { viewer } = await admin.ask('{ viewer { memberships { member { name } } } }');
    const names = (viewer.memberships as { member: { name: string } | null }[]).flatMap(({ member }) => member?.name ?? []);
    expect(names).toEqual(['Commune de rives', 'Commune de vallons']);
  });

  it('is moved in time, and its nodes start again where they were', async () => {
    const node = group.node('Ormes');
    const { address } = node;
    expect(await establishedAt(node)).toBe(0);
    await node.kill();
    await group.advance(86_400_000);
    await group.start('Ormes');
    expect(node.address).toBe(address);
    expect(await establishedAt(node)).toBe(1);
  });
});

async function establishedAt(node: NodeInGroup): Promise<number> {
  const admin = await node.as('ADMIN');
  const { findings } = await admin.ask('{ findings(filter: { rules: ["LOC-001"] }) { established } }');
  return findings.established as number;
}
