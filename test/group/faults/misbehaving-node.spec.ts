import { OF_CONTENT, OF_TRANSPORT } from '../hostile/misbehaviours.js';
import { MARK } from '../hostile/ways-to-answer.js';
import { askFindings, recordsOf } from './asking.js';
import { OF_ORMES, OF_RAVINE, OF_VALLONS, threeNodes, type ThreeNodes } from './three-nodes.js';

/** The deadline of a question that somebody waits for, and what the tests’ own machine may take besides. */
const AT_MOST = 3000 + 1000;

describe('the group is asked while a node', () => {
  let nodes: ThreeNodes;
  beforeAll(async () => {
    nodes = await threeNodes();
  }, 60_000);
  afterAll(() => nodes.group.stop());

  // Long enough for the node to be asked again, and for what it did before to be forgotten.
  beforeEach(async () => {
    await nodes.ravine.misbehave(null);
    await nodes.group.advance(15 * 60_000);
    await nodes.group.tell();
    expect((await askFindings(nodes.ormes)).outcomes).toEqual({ Ormes: 'OK', Vallons: 'OK', Ravine: 'OK' });
    await nodes.group.advance(61_000);
  });

  it('answers', async () => {
    const read = await askFindings(nodes.ormes);
    expect(read.rows.sort()).toEqual([...OF_ORMES, ...OF_RAVINE, ...OF_VALLONS]);
    expect(read).toMatchObject({
      established: { __typename: 'ExactCount', value: 5 },
      completeness: 'COMPLETE',
      missing: {},
      hasNextPage: false,
    });
  });

  it.each([...OF_TRANSPORT, ...OF_CONTENT])(
    '%s',
    async (name, { outcome }) => {
      const { ormes, vallons, ravine } = nodes;
      await ravine.misbehave(name);
      const read = await askFindings(ormes);
      const isThere = outcome === 'OK';

      expect(read.outcomes).toEqual({ Ormes: 'OK', Vallons: 'OK', Ravine: outcome });
      expect(read.rows.sort()).toEqual([...OF_ORMES, ...(isThere ? OF_RAVINE : []), ...OF_VALLONS]);
      expect(read.completeness).toBe(isThere ? 'COMPLETE' : 'PARTIAL');
      expect(read.missing).toEqual(isThere ? {} : { ravine: outcome });
      expect(read.established).toEqual(
        isThere
          ? { __typename: 'ExactCount', value: 5 }
          : { __typename: 'LowerBoundCount', atLeast: 3, membersMissing: 1, membersAnswered: 3 },
      );
      expect(read.tookMs).toBeLessThan(AT_MOST);
      expect(read.raw).not.toContain(MARK);
      const asked = (member_id: string) => ({ member_id, rows: 1, served: 'LIVE' });
      expect(await recordsOf(ormes, read.queryId)).toEqual([asked('ormes')]);
      expect(await recordsOf(vallons, read.queryId)).toEqual([asked('rives'), asked('vallons')]);
    },
    30_000,
  );
});
