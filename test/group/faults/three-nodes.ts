import { GroupOfNodes } from '../group-of-nodes.js';
import { findingRow } from '../hostile/given.js';
import type { HostileNode } from '../hostile/hostile-node.js';
import type { NodeInGroup } from '../node-in-group.js';
import { communeCalled } from '../scenario.js';

/** A group for fault tests: somebody asks at Ormes, Vallons is well, Ravine does what it is told. */
export interface ThreeNodes {
  group: GroupOfNodes;
  ormes: NodeInGroup;
  vallons: NodeInGroup;
  ravine: HostileNode;
}

/** Rows as `member subject`. */
export const OF_ORMES = ['ormes l'];
export const OF_VALLONS = ['rives l', 'vallons l'];
export const OF_RAVINE = ['ravine l1', 'ravine l2'];

export async function threeNodes(): Promise<ThreeNodes> {
  const group = await GroupOfNodes.start({
    nodes: [
      { name: 'Ormes', registers: [communeCalled('ormes')] },
      { name: 'Vallons', registers: [communeCalled('vallons'), communeCalled('rives')] },
    ],
    hostile: [
      {
        name: 'Ravine',
        members: [{ id: 'ravine', name: 'Commune de Ravine', siren: null, kind: 'COMMUNE' }],
        given: { findings: ['l2', 'l1'].map((id) => findingRow({ memberId: 'ravine', recordId: `LOC-001 ${id}` })) },
      },
    ],
  });
  return { group, ormes: group.node('Ormes'), vallons: group.node('Vallons'), ravine: group.hostile[0] as HostileNode };
}
