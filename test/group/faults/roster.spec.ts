import { askFindings } from './asking.js';
import { OF_ORMES, OF_RAVINE, OF_VALLONS, threeNodes, type ThreeNodes } from './three-nodes.js';

describe('what the signed list says of nodes decides', () => {
  let nodes: ThreeNodes;
  beforeAll(async () => {
    nodes = await threeNodes();
  }, 60_000);
  afterAll(() => nodes.group.stop());

  it('which node answers for a member: another that claims it is not asked about it', async () => {
    const members = ['gorge', 'ormes'].map((id) => ({ id, name: `Commune de ${id}`, siren: null, kind: 'COMMUNE' as const }));
    const gorge = await nodes.group.let({ name: 'Gorge', members });
    const read = await askFindings(nodes.ormes);
    expect(read).toMatchObject({ completeness: 'COMPLETE', outcomes: { Gorge: 'OK' } });
    expect(read.rows.sort()).toEqual([...OF_ORMES, ...OF_RAVINE, ...OF_VALLONS]);
    expect(gorge.came.map(({ variables }) => variables.members)).toEqual([['gorge']]);
  });

  it('which questions a node answers: one of an older version is not asked what it does not know', async () => {
    const member = { id: 'ancienne', name: 'Commune ancienne', siren: null, kind: 'COMMUNE' as const };
    const older = await nodes.group.let({ name: 'Ancienne', members: [member], operations: ['findings.page@0'] });
    const read = await askFindings(nodes.ormes);
    expect(read).toMatchObject({ completeness: 'PARTIAL', missing: { ancienne: 'UNSUPPORTED' } });
    expect(older.came).toEqual([]);
  });

  it('whether there are rows at all, when everything was asked for', async () => {
    const read = await askFindings(nodes.ormes, { onMissing: 'FAIL' });
    expect(read).toMatchObject({ rows: [], established: null, completeness: 'PARTIAL', missing: { ancienne: 'UNSUPPORTED' } });
  });
});
