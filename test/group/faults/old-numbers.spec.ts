import { askFindings } from './asking.js';
import { share } from './sharing.js';
import { OF_ORMES, OF_VALLONS, threeNodes, type ThreeNodes } from './three-nodes.js';

describe('the last numbers of members whose node does not answer', () => {
  let nodes: ThreeNodes;
  beforeAll(async () => {
    nodes = await threeNodes();
  }, 60_000);
  afterAll(() => nodes.group.stop());
  beforeEach(async () => {
    await nodes.ravine.misbehave(null);
    await nodes.group.advance(20 * 60_000);
    await askFindings(nodes.ormes);
  });

  it('are added up with those of the others, and said to be old; rows are not kept', async () => {
    const at = nodes.group.now;
    await nodes.ravine.misbehave('is down');
    await nodes.group.advance(3_600_000);
    const read = await askFindings(nodes.ormes, { copies: true });
    expect(read.established).toEqual({ __typename: 'MixedAgeCount', value: 5, oldestDataAt: at, membersFromCopy: 1 });
    expect(read.rows.sort()).toEqual([...OF_ORMES, ...OF_VALLONS]);
    expect(read).toMatchObject({ completeness: 'PARTIAL', missing: { ravine: 'UNREACHABLE' } });
  });

  it('are not used by who does not want them, nor when they are too old', async () => {
    await nodes.ravine.misbehave('is down');
    const lacking = { __typename: 'LowerBoundCount', atLeast: 3, membersMissing: 1, membersAnswered: 3 };
    expect((await askFindings(nodes.ormes)).established).toEqual(lacking);
    await nodes.group.advance(25 * 3_600_000);
    expect((await askFindings(nodes.ormes, { copies: true })).established).toEqual(lacking);
  });

  it('are not those of a node that lied', async () => {
    await nodes.ravine.misbehave('sends rows out of order');
    nodes.ravine.given.findings.push({ ...nodes.ravine.given.findings[0]!, recordId: 'LOC-001 l3' });
    await askFindings(nodes.ormes, { copies: true });
    await nodes.ravine.misbehave('is down');
    expect((await askFindings(nodes.ormes, { copies: true })).established).toMatchObject({ value: 5, membersFromCopy: 1 });
    nodes.ravine.given.findings.pop();
  });

  it('go as soon as the member shares less', async () => {
    const { ormes, vallons, group } = nodes;
    await share(vallons, 'rives', { groupDpo: 'NONE' });
    expect((await askFindings(ormes, { copies: true })).missing).toEqual({ rives: 'REFUSED' });
    await vallons.stop();
    const read = await askFindings(ormes, { copies: true });
    expect(read.established).toEqual({ __typename: 'LowerBoundCount', atLeast: 3, membersMissing: 2, membersAnswered: 2 });
    const kept = await ormes.rows<{ id: string }>('SELECT DISTINCT member_id AS id FROM group_count_copy ORDER BY 1');
    expect(kept.map(({ id }) => id)).toEqual(['ravine', 'vallons']);
    await group.start('Vallons');
  }, 20_000);
});
