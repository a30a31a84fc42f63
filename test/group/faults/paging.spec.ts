import { askFindings, recordsOf, type Read } from './asking.js';
import { share } from './sharing.js';
import { threeNodes, type ThreeNodes } from './three-nodes.js';

// In the order of all: ormes l, ravine l1, ravine l2, rives l, vallons l.
describe('the group is read page by page', () => {
  let nodes: ThreeNodes;
  beforeAll(async () => {
    nodes = await threeNodes();
  }, 60_000);
  afterAll(() => nodes.group.stop());

  it('each row once, in one order, two at a time', async () => {
    const pages = [await page(2)];
    while (pages.at(-1)?.hasNextPage) pages.push(await page(2, pages.at(-1)));
    expect(pages.map(({ rows }) => rows)).toEqual([['ormes l', 'ravine l1'], ['ravine l2', 'rives l'], ['vallons l']]);
    expect(pages.map(({ completeness }) => completeness)).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE']);
  });

  it('while a node vanishes: what it had left is missing, and said to be', async () => {
    const first = await page(2);
    await nodes.ravine.misbehave('is down');
    const second = await page(50, first);
    expect(second.rows).toEqual(['rives l', 'vallons l']);
    expect(second).toMatchObject({ completeness: 'PARTIAL', missing: { ravine: 'UNREACHABLE' }, hasNextPage: false });
  });

  it('while a node returns: it stays out of these pages, where its rows would have no place, and is in the next question', async () => {
    const first = await page(2);
    expect(first).toMatchObject({ rows: ['ormes l', 'rives l'], missing: { ravine: 'UNREACHABLE' } });
    await nodes.ravine.misbehave(null);
    const second = await page(50, first);
    expect(second).toMatchObject({ rows: ['vallons l'], completeness: 'PARTIAL', missing: { ravine: 'LOST_DURING_PAGING' } });
    expect(nodes.ravine.came).toEqual([]);
    expect((await page(50)).rows).toHaveLength(5);
  });

  it('while a node sends its first page again: it is not believed, and no row comes twice', async () => {
    const first = await page(2);
    await nodes.ravine.misbehave('sends the first page again');
    const second = await page(50, first);
    expect(second).toMatchObject({
      rows: ['rives l', 'vallons l'],
      completeness: 'PARTIAL',
      missing: { ravine: 'PROTOCOL_ERROR' },
    });
    await nodes.ravine.misbehave(null);
  });

  it('while a member shares no more: nothing of it is on the pages that follow, and it reads that it was asked', async () => {
    const first = await page(2);
    await share(nodes.vallons, 'rives', { groupDpo: 'NONE' });
    const second = await page(50, first);
    expect(second).toMatchObject({ rows: ['ravine l2', 'vallons l'], completeness: 'PARTIAL', missing: { rives: 'REFUSED' } });
    expect(await recordsOf(nodes.vallons, second.queryId)).toEqual([
      { member_id: 'rives', rows: 0, served: 'REFUSED' },
      { member_id: 'vallons', rows: 1, served: 'LIVE' },
    ]);
    await share(nodes.vallons, 'rives', { groupDpo: 'FINDINGS' });
  });

  it('while a real node is killed, and started again', async () => {
    const first = await page(2);
    await nodes.vallons.kill();
    const second = await page(50, first);
    expect(second).toMatchObject({ rows: ['ravine l2'], missing: { rives: 'UNREACHABLE', vallons: 'UNREACHABLE' } });
    await nodes.group.start('Vallons');
    expect((await page(50)).completeness).toBe('COMPLETE');
  }, 20_000);

  it('no longer than fifteen minutes, and only by whoever the cursor was given to', async () => {
    const first = await page(2);
    await expect(askFindings(nodes.ormes, { first: 2, after: first.endCursor }, 'LAWYER')).rejects.toThrow('BAD_REQUEST');
    await nodes.group.advance(15 * 60_000 + 1);
    await expect(page(2, first)).rejects.toThrow('BAD_REQUEST');
  });

  function page(first: number, before?: Read): Promise<Read> {
    return askFindings(nodes.ormes, { first, after: before?.endCursor ?? null });
  }
});
