import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { NodeInGroup } from '../node-in-group.js';
import { askFindings, recordsOf } from './asking.js';
import { OF_ORMES, OF_RAVINE, threeNodes, type ThreeNodes } from './three-nodes.js';

describe('a node is killed while it answers the group', () => {
  let nodes: ThreeNodes;
  beforeAll(async () => {
    nodes = await threeNodes();
    await askFindings(nodes.ormes);
  }, 60_000);
  afterAll(() => nodes.group.stop());

  const unreachable = { Ormes: 'OK', Vallons: 'UNREACHABLE', Ravine: 'OK' };

  it('between the record and the reply: the question is in the record, although nobody read the answer', async () => {
    const { ormes, vallons } = nodes;
    await vallons.running.ask('dieAfterAnswer', null);
    const read = await askFindings(ormes);
    expect(read.outcomes).toEqual(unreachable);
    expect(read.rows.sort()).toEqual([...OF_ORMES, ...OF_RAVINE]);
    expect(await recordsOf(vallons, read.queryId)).toEqual([
      { member_id: 'rives', rows: 1, served: 'LIVE' },
      { member_id: 'vallons', rows: 1, served: 'LIVE' },
    ]);
    await comesBack();
  }, 30_000);

  it('while it writes the record: nothing of the question is there, and nothing left', async () => {
    const { ormes, vallons } = nodes;
    const held = await holdRecords(vallons);
    const asking = askFindings(ormes);
    await isWaiting(vallons);
    await vallons.kill();
    await held.letGo();
    const read = await asking;
    expect(read.outcomes).toEqual(unreachable);
    expect(await recordsOf(vallons, read.queryId)).toEqual([]);
    await comesBack();
  }, 30_000);

  it('is not killed, but cannot write the record: it does not answer', async () => {
    const { ormes, vallons } = nodes;
    await vallons.rows('ALTER TABLE access_record RENAME TO access_record_elsewhere');
    const read = await askFindings(ormes);
    await vallons.rows('ALTER TABLE access_record_elsewhere RENAME TO access_record');
    expect(read.outcomes).toEqual({ ...unreachable, Vallons: 'NODE_ERROR' });
    expect(read.rows.sort()).toEqual([...OF_ORMES, ...OF_RAVINE]);
    expect(await recordsOf(vallons, read.queryId)).toEqual([]);
  });

  /** With every record as it was written. */
  async function comesBack(): Promise<void> {
    const { group, ormes, vallons } = nodes;
    await group.start('Vallons');
    expect((await askFindings(ormes)).completeness).toBe('COMPLETE');
    const verified = await vallons.running.ask('verify', null);
    expect(verified.map(({ broken }) => broken)).toEqual([[], []]);
  }
});

/** Whoever writes a record of this node waits. */
async function holdRecords({ databaseUrl }: NodeInGroup): Promise<{ letGo: () => Promise<void> }> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('BEGIN; SELECT FROM access_record_head FOR UPDATE');
  return {
    letGo: async () => {
      const ended = once(client, 'end');
      await client.end();
      await ended;
    },
  };
}

async function isWaiting(node: NodeInGroup): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const waiting = await node.rows(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if (waiting.length > 0) return;
    await wait(5);
  }
  throw new Error('Nobody waits for the records.');
}
