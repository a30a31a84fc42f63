import { GroupOfNodes } from '../group-of-nodes.js';
import { communeCalled } from '../scenario.js';
import { findingRow } from './given.js';
import type { HostileNode } from './hostile-node.js';
import { OF_CONTENT, OF_TRANSPORT } from './misbehaviours.js';
import { MARK } from './ways-to-answer.js';

const DEADLINE = 1500;

describe('a node asks another, which', () => {
  let group: GroupOfNodes;
  let hostile: HostileNode;
  beforeAll(async () => {
    group = await GroupOfNodes.start({
      nodes: [{ name: 'Ormes', registers: [communeCalled('ormes')] }],
      hostile: [
        {
          name: 'Ravine',
          members: [{ id: 'ravine', name: 'Commune de Ravine', siren: null, kind: 'COMMUNE' }],
          given: { findings: [findingRow({ memberId: 'ravine' }), findingRow({ memberId: 'ravine', recordId: 'LOC-001 l2' })] },
        },
      ],
    });
    [hostile] = group.hostile as [HostileNode];
  }, 60_000);
  afterAll(() => group.stop());

  it('answers', async () => {
    const { outcome, answer } = await asked();
    expect(outcome).toBe('OK');
    expect(answer).toMatchObject({
      answer: { rows: [{ recordId: 'LOC-001 l1' }, { recordId: 'LOC-001 l2' }], more: false, counts: [['ravine', 2, 0]] },
      members: [{ id: 'ravine', level: 'FINDINGS' }],
    });
  });

  it.each(OF_TRANSPORT)(
    '%s',
    async (name, { outcome }) => {
      await hostile.misbehave(name);
      const began = performance.now();
      const called = await asked();
      expect(called.outcome).toBe(outcome);
      expect(performance.now() - began).toBeLessThan(DEADLINE + 500);
    },
    20_000,
  );

  it.each(OF_CONTENT)('%s, and is believed as far as its signature goes', async (name) => {
    await hostile.misbehave(name);
    expect((await asked()).outcome).toBe('OK');
  });

  it('comes back', async () => {
    await hostile.misbehave(null);
    expect((await asked()).outcome).toBe('OK');
    expect(hostile.came).toHaveLength(1);
  });

  it('says what is never to be shown', async () => {
    await hostile.misbehave('sends what the operation does not answer');
    expect(JSON.stringify((await asked()).answer)).toContain(MARK);
  });

  function asked(): ReturnType<typeof call> {
    return call(group, hostile);
  }
});

function call(group: GroupOfNodes, { id }: HostileNode) {
  const variables = { members: ['ravine'], first: 10, after: null, counted: true };
  return group.node('Ormes').running.ask('call', { node: id, operation: 'findings.page@1', variables, deadlineMs: DEADLINE });
}
