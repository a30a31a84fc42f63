import type { Declaration } from '../src/roster/declaration.js';
import { appliedAtOnce, isAsListed, takenElsewhere, waiting, without } from '../src/roster/declaration.rule.js';
import { rosterOf, someNode } from './support/two-nodes.js';

const member = (id: string, siren: string | null = null, name = `Ville ${id}`) => ({ id, name, siren, kind: 'COMMUNE' as const });
const holder = (person: string, role: 'GROUP_DPO' | 'LAWYER' = 'GROUP_DPO', label = person) => ({ role, person, label });
const declaration = (differing: Partial<Declaration> = {}): Declaration => ({
  name: 'Nœud',
  url: 'https://un.exemple.fr',
  keys: [],
  operations: [],
  members: [member('a'), member('b')],
  holders: [holder('ada')],
  ...differing,
});

describe('what a node says of itself', () => {
  it('applies at once where it says less, or how to reach it; what is more waits', () => {
    const declared = declaration({
      name: 'Autre nom',
      url: 'https://deux.exemple.fr',
      operations: ['findings.page@1'],
      members: [member('a'), member('c')],
      holders: [holder('eve')],
    });
    const applied = appliedAtOnce(declared, declaration());
    expect(applied).toEqual({ ...declared, members: [member('a')], holders: [] });
    expect(waiting(declared, applied)).toEqual({ members: [member('c')], holders: [holder('eve')] });
  });

  it('does not change a member that was approved into another one', () => {
    const declared = declaration({ members: [member('a', '732829320'), member('b', null, 'Ville de Paris')] });
    const applied = appliedAtOnce(declared, declaration());
    expect(applied.members).toEqual([member('a'), member('b')]);
    expect(waiting(declared, applied).members).toEqual(declared.members);
  });

  it('does not give somebody another role', () => {
    const declared = declaration({ holders: [holder('ada'), holder('ada', 'LAWYER')] });
    expect(appliedAtOnce(declared, declaration()).holders).toEqual([holder('ada')]);
    expect(waiting(declared, declaration()).holders).toEqual([holder('ada', 'LAWYER')]);
  });

  it('all waits when nothing was approved yet', () => {
    expect(waiting(declaration(), null)).toEqual({ members: [member('a'), member('b')], holders: [holder('ada')] });
  });

  it('cannot take a member of another node, by its id or by its SIREN', () => {
    const others = [member('b'), member('z', '732829320')];
    const declared = declaration({ members: [member('a'), member('b'), member('c', '732829320'), member('d', '356000000')] });
    const taken = takenElsewhere(declared.members, others);
    expect(taken).toEqual([member('b'), member('c', '732829320')]);
    expect(without(declared, taken).members).toEqual([member('a'), member('d', '356000000')]);
  });

  it('is said again only when the roster says something else, in whatever order', async () => {
    const { node } = await someNode('un');
    const roster = {
      ...rosterOf([node]),
      members: [
        { ...member('b'), nodeId: node.id },
        { ...member('a'), nodeId: node.id },
        { ...member('z'), nodeId: 'other' },
      ],
      holders: [{ nodeId: node.id, role: 'GROUP_DPO' as const, person: 'ada' }],
    };
    const { name, url, keys } = node;
    const declared = declaration({ name, url, keys });
    expect(isAsListed(declared, node.id, roster)).toBe(true);
    expect(isAsListed({ ...declared, holders: [holder('ada', 'GROUP_DPO', 'Another label')] }, node.id, roster)).toBe(true);
    expect(isAsListed({ ...declared, members: [member('a')] }, node.id, roster)).toBe(false);
    expect(isAsListed({ ...declared, operations: ['x.y@1'] }, node.id, roster)).toBe(false);
  });
});
