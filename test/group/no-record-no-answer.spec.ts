import { setTimeout as wait } from 'node:timers/promises';
import { readGlobalId } from '../../libs/graphql-kit/src/index.js';
import type { Answer, Client } from '../support/client.js';
import { GroupOfNodes } from './group-of-nodes.js';
import type { NodeInGroup } from './node-in-group.js';
import { communeCalled } from './scenario.js';

/** How often each of two nodes is killed: four times in `npm test`, more in `npm run test:full`. */
const times = Math.max(4, Number(process.env.VIGIE_KILLS ?? 0));
const ASKERS = 4;
/** A node that failed is asked again after this, in milliseconds. */
const LONGEST_SPARED = 600_000;
const ask = { purpose: 'COMPLIANCE_REVIEW', maxCopyAge: 'PT0S', deadlineMs: 30_000 };

/** Only the members of Vallons use it. */
const BRUME = {
  provider: { id: 'brume', name: 'Brume Inc.', country: 'US' },
  engagement: { providerId: 'brume', from: '2024-01-01' },
};

describe('without an access record', () => {
  let group: GroupOfNodes;
  let ormes: NodeInGroup;
  let vallons: NodeInGroup;
  let rives: NodeInGroup;
  beforeAll(async () => {
    group = await GroupOfNodes.start({
      nodes: [
        { name: 'Ormes', registers: [communeCalled('ormes')] },
        { name: 'Vallons', registers: [communeCalled('vallons', BRUME), communeCalled('combe', BRUME)] },
        { name: 'Rives', registers: [communeCalled('rives')] },
      ],
    });
    [ormes, vallons, rives] = [group.node('Ormes'), group.node('Vallons'), group.node('Rives')];
  }, 60_000);
  afterAll(() => group.stop());

  it(
    'no answer left a node, whenever it was killed',
    async () => {
      const dpo = await ormes.as('DPO');
      const both = [vallons, rives];
      for (let turn = 0; turn < times; turn++) {
        const asking = askWithoutPause(dpo);
        await asking.answered;
        await Promise.all(both.map((node) => wait(Math.random() * 100).then(() => node.kill())));
        const disclosed = await asking.stop();
        await Promise.all(both.map(({ spec }) => group.start(spec.name)));
        await group.advance(LONGEST_SPARED);
        const recorded = (await Promise.all(both.map(recordsOf))).flat();
        expect(disclosed.filter((one) => !recorded.includes(one))).toEqual([]);
        expect((await Promise.all(both.map(brokenChains))).flat()).toEqual([]);
      }
    },
    20_000 * times,
  );

  it('nothing is disclosed, to others nor to the node itself', async () => {
    await vallons.rows('REVOKE INSERT ON access_record FROM vigie_group');
    try {
      const before = await recordsOf(vallons);
      for (const asker of [ormes, vallons]) {
        const { findings } = (await (await asker.as('DPO')).ask(QUERY, { ask })).group as Record<'findings', Answer>;
        const { nodes } = findings.report.sources as { nodes: object[] };
        expect(nodes).toEqual([
          { node: { name: 'Ormes' }, outcome: 'OK', served: 'LIVE' },
          { node: { name: 'Rives' }, outcome: 'OK', served: 'LIVE' },
          { node: { name: 'Vallons' }, outcome: 'NODE_ERROR', served: 'NONE' },
        ]);
        expect(membersIn(findings)).toEqual(['ormes', 'rives']);
        expect(findings.established).toEqual({ atLeast: 2, membersMissing: 2, membersAnswered: 2 });
        const said = JSON.stringify(await (await asker.as('LAWYER')).ask(EVERYTHING, { ask }));
        expect(said).toContain('Nuage Inc.');
        expect(said).not.toContain('Brume');
      }
      expect(await recordsOf(vallons)).toEqual(before);
    } finally {
      await vallons.rows('GRANT INSERT ON access_record TO vigie_group');
    }
    await group.advance(LONGEST_SPARED);
    const { findings } = (await (await ormes.as('DPO')).ask(QUERY, { ask })).group as Record<'findings', Answer>;
    expect(membersIn(findings)).toEqual(['combe', 'ormes', 'rives', 'vallons']);
  });
});

/** Several people who ask one question after the other; what they were shown of the others, each as `question member`. */
function askWithoutPause(client: Client): { answered: Promise<void>; stop: () => Promise<string[]> } {
  const disclosed: string[] = [];
  const asking = { isOver: false };
  let hear: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (hear = resolve));
  const asker = async () => {
    while (!asking.isOver) {
      const { findings } = (await client.ask(QUERY, { ask })).group as Record<'findings', Answer>;
      const members = membersIn(findings).filter((id) => id !== 'ormes');
      disclosed.push(...members.map((id) => `${findings.report.queryId} ${id}`));
      if (members.length > 0) hear();
    }
  };
  const ended = Promise.all(Array.from({ length: ASKERS }, asker));
  const stop = async () => {
    asking.isOver = true;
    await ended;
    return disclosed;
  };
  return { answered, stop };
}

/** Those of whom there are rows. */
function membersIn({ edges }: Answer): string[] {
  const ids = (edges as Answer[]).map(({ origin }) => readGlobalId(origin.member.id as string)?.id ?? '');
  return [...new Set(ids)].sort();
}

/** What left, each as `question member`. */
async function recordsOf(node: NodeInGroup): Promise<string[]> {
  const rows = await node.rows<{ what: string }>(`SELECT query_id || ' ' || member_id AS what FROM access_record WHERE rows > 0`);
  return rows.map(({ what }) => what);
}

async function brokenChains(node: NodeInGroup): Promise<unknown[]> {
  return (await node.running.ask('verify', null)).filter(({ broken }) => broken.length > 0);
}

const QUERY = `query ($ask: AskInput!) { group { findings(first: 5, filter: { rules: ["LOC-001"] }, ask: $ask) {
  edges { origin { member { id } } } established { ... on ExactCount { value } ... on LowerBoundCount { atLeast membersMissing membersAnswered } }
  report { queryId sources(first: 5) { nodes { node { name } outcome served } } } } } }`;

const EVERYTHING = `query ($ask: AskInput!) { group {
  findings(ask: $ask) { edges { node { explanation provider { name } } } }
  summary(by: [RULE], ask: $ask) { groups { keys { value } } }
  coverage(ask: $ask) { rows { provider { name } } }
  agreements(ask: $ask) { edges { node { title } } }
  providers(ask: $ask) { nodes { name } }
  locations(ask: $ask) { groups { country } }
  activities(ask: $ask) { edges { node { name locations { provider } } } } } }`;
