import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Client } from '../support/client.js';
import { firstAccount, ownMember } from './first-account.js';
import { KILLS, RunningNode } from './running-node.js';

/** How often each thing is killed: three times in `npm test`, twenty in `npm run test:full`. */
const times = Number(process.env.VIGIE_KILLS ?? 3);

const record = `mutation ($input: RecordActivityInput!) {
  recordActivity(input: $input) { activity { id name } errors { code message } } }`;

describe('a node that is killed while people write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-kill-'));
  let node: RunningNode;
  let person: Client;
  let member: string;

  beforeAll(async () => {
    node = await RunningNode.in(join(folder, 'data'));
    await node.start();
    person = await firstAccount(node);
    member = await ownMember(person);
  }, 120_000);
  afterAll(async () => {
    await node.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(KILLS)(
    'keeps every write that it acknowledged: kill -9 of %s',
    async (_, kill) => {
      for (let turn = 0; turn < times; turn++) {
        const stream = writeWhile(person, member, `tour ${turn}`);
        await wait(150 + Math.random() * 350);
        await kill(node);
        stream.stop();
        const acknowledged = await stream.ended;
        await node.stop();
        await node.start();
        const there = await namesOf(person, member);
        expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);
        expect(acknowledged.length).toBeGreaterThan(0);
      }
      const verified = vigie(node, 'verify', '--json');
      expect(verified.status).toBe(0);
      expect(verified.stdout).not.toContain('"what"');
    },
    120_000 * times,
  );

  it('goes on by itself when its database was killed under it', async () => {
    node.killDatabase();
    const { recordActivity } = await person.ask(record, { input: activity(member, 'après la chute') });
    expect(recordActivity.errors).toEqual([]);
    expect(await namesOf(person, member)).toContain('après la chute');
  });

  it('stops cleanly: what was asked is answered, and nothing is left running', async () => {
    const asked = Array.from({ length: 20 }, (_, index) => person.ask(record, { input: activity(member, `dernière ${index}`) }));
    await wait(30);
    const code = await node.stop();
    const answers = await Promise.allSettled(asked);
    const names = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value.recordActivity.activity.name as string] : []));
    expect(names).toHaveLength(20);
    expect(code).toBe(0);
    expect(() => process.kill(databaseOf(node), 0)).toThrow('ESRCH');
    const second = await node.start();
    expect(second).toBeLessThan(20_000);
    const there = await namesOf(person, member);
    expect(names.filter((name) => !there.has(name))).toEqual([]);
  });
});

function databaseOf(node: RunningNode): number {
  const found = spawnSync('pgrep', ['-f', join(node.dataDirectory, 'postgresql')], { encoding: 'utf8' });
  return Number(found.stdout.split('\n')[0]) || 2 ** 22;
}

const activity = (memberId: string, name: string) => ({ memberId, name, role: 'CONTROLLER', stage: 'LIVE', purposes: [] });

/** Four people who write without pause; what was acknowledged to them. */
function writeWhile(person: Client, member: string, round: string): { stop: () => void; ended: Promise<string[]> } {
  const acknowledged: string[] = [];
  const writing = { isOver: false };
  const writer = async (who: number) => {
    for (let index = 0; !writing.isOver; index++) {
      const name = `${round}, ${who}, ${index}, ${process.hrtime.bigint()}`;
      const answer = await person.send(record, { input: activity(member, name) }).catch(() => null);
      if (answer?.data?.recordActivity?.activity?.name === name) acknowledged.push(name);
      else await wait(20);
    }
  };
  const ended = Promise.all([0, 1, 2, 3].map(writer)).then(() => acknowledged);
  return { stop: () => (writing.isOver = true), ended };
}

async function namesOf(person: Client, member: string): Promise<Set<string>> {
  const names = new Set<string>();
  let after: string | null = null;
  do {
    const answer: Answer = await person.ask(
      `query ($id: ID!, $after: String) { member(id: $id) { activities(first: 500, after: $after) {
         nodes { name } pageInfo { hasNextPage endCursor } } } }`,
      { id: member, after },
    );
    const { nodes, pageInfo } = answer.member.activities as {
      nodes: { name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    for (const { name } of nodes) names.add(name);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

function vigie(node: RunningNode, ...args: string[]): { status: number | null; stdout: string } {
  const env = { PATH: process.env.PATH, VIGIE_DATA_DIR: node.dataDirectory };
  return spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], { encoding: 'utf8', env });
}
