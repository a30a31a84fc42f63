import { setTimeout as wait } from 'node:timers/promises';
import { theBackground } from '../../libs/database/src/index.js';
import { runExamined } from '../../libs/findings/src/index.js';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import { commune } from '../../libs/law/examples/example.js';
import type { Provider } from '../../libs/model/src/index.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { personOf } from '../support/node-with-findings.js';
import { writeGroup } from './edits.js';

type Control = Provider['control'];
const by = (country: string, from: string | null = null, to: string | null = null): Control => [{ country, from, to }];

/** What the catalogue says of who controls a provider, then says otherwise; the finding after it, and whether it is open again. */
const changes: [what: string, before: Control, after: Control, finding: object, isOpen: boolean][] = [
  ['is about another country', by('IN'), by('CN'), { severity: 'MEDIUM', facts: { countries: ['CN'] } }, false],
  ['will end', by('IN'), by('IN', null, '2027-01-01'), { severity: 'MEDIUM', to: '2027-01-01' }, false],
  ['can only not be ruled out', by('IN'), null, { certainty: 'UNKNOWN' }, false],
  ['is less severe', by('US'), by('IN'), { severity: 'MEDIUM' }, false],
  ['is more severe', by('IN'), by('US'), { severity: 'HIGH', from: '2023-01-01' }, true],
  ['is established', null, by('IN'), { certainty: 'ESTABLISHED', from: '2023-01-01' }, true],
  ['begins on another day', by('IN'), by('IN', '2025-01-01'), { severity: 'MEDIUM', from: '2025-01-01' }, true],
];

describe('a decision on a finding, when what is known of the provider changes', () => {
  let node: TestNode;
  let members = 0;
  beforeAll(async () => {
    node = await testNode();
  });
  afterAll(() => node.stop());

  it.each(changes)('holds unless it is worse or new: one that %s', async (_what, before, after, finding, isOpen) => {
    const { dpo, provider } = await decided(before);
    await correct(provider, after);
    await untilCurrent(dpo);
    expect(await shown(dpo)).toMatchObject({
      nodes: [finding],
      open: isOpen ? 1 : 0,
      reason: isOpen ? null : 'Reprise prévue',
    });
  });

  it('is open for as long as it is worse, and closed again after', async () => {
    const { dpo, provider } = await decided(by('IN'));
    const open: number[] = [];
    for (const country of ['US', 'CN', 'US', 'IN']) {
      await correct(provider, by(country));
      await untilCurrent(dpo);
      open.push((await shown(dpo)).open);
    }
    expect(open).toEqual([1, 0, 1, 0]);
  });

  /** A commune of its own, with social data at a provider of its own that holds the keys, and a DPO who accepted what was found. */
  async function decided(control: Control): Promise<{ dpo: Client; provider: string }> {
    const id = `m${members++}`;
    const provider = `of-${id}`;
    const register = commune({
      member: { id },
      activity: { data: [{ name: 'suivi social', special: 'SOCIAL' }] },
      provider: { id: provider, name: `Prestataire ${id}`, control },
      engagement: { providerId: provider },
      location: { country: 'FR', from: '2023-01-01', keyCustody: 'PROVIDER' },
    });
    await runExamined(node.database.transactions, theBackground, (tx) => writeGroup(tx, [register]));
    const dpo = await personOf(node, { [id]: 'DPO' });
    await dpo.ask(decide, { input: { findingIds: [sovereignty(id)], state: 'ACCEPTED', reason: 'Reprise prévue' } });
    expect(await shown(dpo)).toMatchObject({ open: 0, reason: 'Reprise prévue' });
    return { dpo, provider: globalId('Provider', null, provider) };
  }

  async function correct(providerId: string, control: Control): Promise<void> {
    const { provider } = await node.admin.ask('query ($id: ID!) { provider(id: $id) { version } }', { id: providerId });
    const { correctProvider } = await node.admin.ask(
      'mutation ($input: CorrectProviderInput!) { correctProvider(input: $input) { errors { message } } }',
      { input: { providerId, version: provider.version, control } },
    );
    expect(correctProvider.errors).toEqual([]);
  }
});

async function untilCurrent(dpo: Client): Promise<void> {
  while ((await dpo.ask('{ findings(first: 1) { pendingMembers } }')).findings.pendingMembers > 0) await wait(10);
}

/** The finding on the control of the provider as the DPO sees it, whether it is open, and why it is not. */
async function shown(dpo: Client): Promise<{ nodes: object[]; open: number; reason: string | null }> {
  const { all, open } = await dpo.ask(`{
    all: findings(asOf: "2026-06-01", filter: { rules: ["SOV-001"] }) { nodes { severity certainty from to facts decision { reason } } }
    open: findings(asOf: "2026-06-01", filter: { rules: ["SOV-001"], decided: false }) { totalCount } }`);
  const [first] = all.nodes as { decision: { reason: string } | null; facts: object }[];
  return { nodes: all.nodes as object[], open: open.totalCount as number, reason: first?.decision?.reason ?? null };
}

const decide = 'mutation ($input: DecideOnFindingsInput!) { decideOnFindings(input: $input) { errors { message } } }';
const sovereignty = (member: string) => globalId('Finding', member, 'SOV-001 2023-01-01 e');
