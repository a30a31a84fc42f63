import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningNode } from '../faults/running-node.js';
import type { Client } from '../support/client.js';
import { operationOf } from '../support/documents.js';
import { signedInAs } from '../support/signed-in.js';

describe('whoever starts a node for the first time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-demonstration-'));
  let node: RunningNode;
  let printed: string;
  beforeAll(async () => {
    node = await RunningNode.in(join(folder, 'data'), 'single');
    printed = await node.welcome();
  }, 60_000);
  afterAll(async () => {
    await node.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads what the group should worry about: what the first screen of its DPO answers', async () => {
    const dpo = await signedIn('dpo@cdg-haute-vezonne.example');
    const { viewer, findings, findingGroups } = await dpo.ask(operationOf('dpo-first-screen', 'DpoFirstScreen'));
    expect(viewer.name).toBe('Solène Kermadec');
    expect(findings.pendingMembers).toBe(0);
    expect(printed).toContain(`${findings.established} établis, ${findings.unknown} indéterminés\n`);

    const lines = printed.split('\n').filter((line) => /^ {4}(CRITIQUE|ÉLEVÉ|MOYEN)/.test(line));
    expect(lines.length).toBe(8);
    for (const [index, line] of lines.entries()) {
      const { rule, provider, members, established, unknown } = findingGroups.nodes[index];
      const french = await titleInFrench(rule.code as string);
      const counted = [...(established ? [`${established} établi`] : []), ...(unknown ? [`${unknown} indéterminé`] : [])];
      for (const part of [french, provider.name, `${members} membre`, ...counted]) expect(line).toContain(part);
    }
  });

  it('reads the main job first, each theme with what is established and what is not known apart', async () => {
    const dpo = await signedIn('dpo@cdg-haute-vezonne.example');
    const { findingGroups } = await dpo.ask(
      '{ findingGroups(by: [THEME], filter: { severityAtLeast: MEDIUM, decided: false }) { nodes { theme established unknown } } }',
    );
    const main = printed.split('\n').filter((line) => line.startsWith('  ▶ '));
    const counts = (theme: string) => (findingGroups.nodes as Count[]).find((group) => group.theme === theme);
    const themes = ['NON_EU_HOSTING', 'MISSING_AGREEMENT', 'UNKNOWN_LOCATION'];
    expect(main.map((line) => [...line.matchAll(/(\d+) (établi|indéterminé)/g)].map(([, count]) => Number(count)))).toEqual(
      themes.map((theme) => [counts(theme)?.established, counts(theme)?.unknown].filter((count) => count !== 0)),
    );
  });

  it('comes in as the lawyer or the town clerk as well; the clerk sees one commune', async () => {
    const lawyer = await signedIn('avocat@delorme.example');
    const clerk = await signedIn('mairie@montfauve.example');
    const query = '{ viewer { memberships { role member { name } } } findings { pendingMembers nodes { member { name } } } }';
    const [forLawyer, forClerk] = [await lawyer.ask(query), await clerk.ask(query)];
    expect(forLawyer.viewer.memberships).toHaveLength(14);
    const seen = (forClerk.findings.nodes as { member: { name: string } }[]).map(({ member }) => member.name);
    expect(new Set(seen)).toEqual(new Set(['Commune de Montfauve']));
  });

  it('stops it, starts it again, and finds the same things under new passwords', async () => {
    const before = printed;
    expect(await node.stop()).toBe(0);
    printed = await node.welcome();
    const findings = (text: string) => text.slice(text.indexOf('Constats à vérifier'), text.indexOf('    Ouvrir'));
    expect(findings(printed)).toBe(findings(before));
    await expect(signedIn('dpo@cdg-haute-vezonne.example', before)).rejects.toThrow('ne vont pas ensemble');
    await signedIn('dpo@cdg-haute-vezonne.example');
  }, 60_000);

  interface Count {
    theme: string;
    established: number;
    unknown: number;
  }

  function signedIn(email: string, text = printed): Promise<Client> {
    const password = new RegExp(`${email} +(\\S+)`).exec(text)?.[1] ?? '';
    return signedInAs(node.address, email, password);
  }

  async function titleInFrench(code: string): Promise<string> {
    const dpo = await signedIn('dpo@cdg-haute-vezonne.example');
    const { rules } = await dpo.ask('{ rules { code title } }');
    return (rules as { code: string; title: string }[]).find((rule) => rule.code === code)?.title ?? '';
  }
});
