import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workedCases } from '../../libs/law/cases/worked-cases.js';
import { readBundle, type RegisterBundle } from '../../libs/model/src/index.js';
import { emptyDatabase, rowsOf } from '../support/database.js';
import { Folder, vigieOn, type Outcome } from './vigie.js';

const chains = 'test/fixtures/real-chains';
const folder = new Folder();
let vigie: (...args: string[]) => Promise<Outcome>;
let drop: () => Promise<void>;
let url: string;

beforeAll(async () => {
  const database = await emptyDatabase();
  ({ drop, url } = database);
  vigie = vigieOn({ DATABASE_URL: database.url });
  // The schema is made once, before several ask at once.
  await vigie('member', 'list');
}, 60_000);
afterAll(async () => {
  await drop();
  folder.remove();
});

describe('registers that are imported', () => {
  it('leave as they came: the worked cases and the real chains', async () => {
    const bundles = [...workedCases.slice(0, 12).flatMap((one) => one.bundles), ...realChains()].map(ofItsOwn);
    const files = bundles.map((bundle, i) => folder.write(`own-${i}.json`, bundle));

    const imported = await vigie('import', ...files, '--all-new-providers', '--yes');
    expect(imported.status).toBe(0);
    expect(imported.stdout).toMatch(new RegExp(`\n${bundles.length} registres importés\\.\n$`));

    const chosen = [...bundles.slice(0, 1), ...bundles.slice(-readdirSync(chains).length)];
    const left = await Promise.all(chosen.map(({ member }) => vigie('export', member.id)));
    for (const [i, { stdout, stderr }] of left.entries()) {
      expect(stderr).toBe('');
      expect(inOrder(JSON.parse(stdout) as RegisterBundle)).toEqual(inOrder(chosen[i] as RegisterBundle));
    }
    const again = await vigie('import', ...chosen.map((bundle) => files[bundles.indexOf(bundle)] ?? ''), '--yes');
    expect(again).toMatchObject({ status: 0, stderr: expect.not.stringContaining('vigie:') as string });
    expect(again.stdout).not.toMatch(/à créer|à modifier|absents/);
  }, 60_000);

  it('are shown first: what is new, what changes, what is no longer there; nothing is written by looking', async () => {
    const bundle = ofItsOwn(chain('basecamp-2023'));
    const { id } = bundle.member;
    const file = folder.write('looked-at.json', bundle);

    const seen = await vigie('import', file, '--dry-run', '--all-new-providers', '--lang', 'en');
    expect(seen).toMatchObject({ status: 0, stderr: '' });
    expect(seen.stdout).toContain(`${bundle.member.name} (${id}) · new on this node · ${file}`);
    expect(seen.stdout).toContain(`  Activities · to create: ${bundle.activities.length} (“${bundle.activities[0]?.name}”`);
    const unasked = await vigie('import', file, '--all-new-providers');
    expect(unasked).toMatchObject({ status: 2, stderr: expect.stringContaining('ajoutez --yes') as string });
    expect(await membersNamed(id)).toBe(0);

    await vigie('import', file, '--yes', '--all-new-providers');
    const [activity, ...others] = bundle.activities;
    const [gone, ...kept] = bundle.locations;
    const changed = { ...bundle, activities: [{ ...activity, name: 'Renommé' }, ...others], locations: kept };
    const changes = await vigie('import', folder.write('changed.json', changed), '--yes', '--replace', '--lang', 'en');
    expect(changes.stdout).toContain('  Activities · to change: 1 (“Renommé” name)');
    expect(changes.stdout).toContain(`not in the file, to remove: 1 (${gone?.id})`);
    const left = JSON.parse((await vigie('export', id)).stdout) as RegisterBundle;
    expect(left.activities.map(({ name }) => name)).toContain('Renommé');
    expect(left.locations).toHaveLength(kept.length);
  }, 60_000);

  it('are all refused when one of their providers has to be confirmed, until somebody says which it is', async () => {
    const known = withProvider('connu', 'Imprimerie du Val Secret', 'imprimerie');
    const other = withProvider('autre', 'Imprimerie du Val-Secret', 'imp');
    await vigie('import', known, '--yes');
    const fine = withProvider('bon', 'Blanchisserie Quatre-Vents', 'blanchisserie');

    const [refused, wrong] = await Promise.all([
      vigie('import', fine, other, '--yes'),
      vigie('import', fine, other, '--yes', '--provider', 'imp=nulle-part'),
    ]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toBe(
      'vigie: le prestataire « Imprimerie du Val-Secret » (imp) est-il « Imprimerie du Val Secret » (imprimerie) ? Répondez par --provider imp=IDENTIFIANT, ou --provider imp=new s’il est nouveau\n',
    );
    expect(wrong).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Celui qui a été choisi n’existe pas.') as string,
    });
    expect(wrong.stderr).toContain('vigie: providers.0.name – ');
    expect(await membersNamed('bon')).toBe(0);

    expect((await vigie('import', fine, other, '--yes', '--provider', 'imp=imprimerie')).status).toBe(0);
    const { providers } = JSON.parse((await vigie('export', 'autre')).stdout) as RegisterBundle;
    expect(providers).toEqual([expect.objectContaining({ id: 'imprimerie', name: 'Imprimerie du Val Secret' })]);
  }, 60_000);

  it('show what they say otherwise of a provider, which stays as it is', async () => {
    const identifiers = { siren: '552100554', vat: null, lei: null, domain: null };
    await vigie('import', withProvider('ici', 'Hébergeur Épeire', 'epeire', { identifiers, country: 'FR' }), '--yes');
    const file = withProvider('ailleurs', 'Epeire SAS', 'p1', { identifiers, country: 'US' });
    const { stdout } = await vigie('import', file, '--dry-run');
    expect(stdout).toContain('  Prestataires · reconnus au catalogue : 1 (« Epeire SAS » epeire, SIREN)');
    expect(stdout).toContain('      country : ici « FR », dans le fichier « US »');
  }, 60_000);
});

async function membersNamed(id: string): Promise<number> {
  return (await rowsOf(url, `SELECT FROM member WHERE member_id = '${id}'`)).length;
}

function realChains(): RegisterBundle[] {
  return readdirSync(chains).map((file) => chain(file.replace('.json', '')));
}

function chain(name: string): RegisterBundle {
  const reading = readBundle(readFileSync(join(chains, `${name}.json`)));
  if ('problems' in reading) throw new Error(name);
  return reading.bundle;
}

let made = 0;

/** With an id of its own for its member, and for its providers. */
function ofItsOwn(bundle: RegisterBundle): RegisterBundle {
  const suffix = `-${++made}`;
  const ids = new Map([bundle.member.id, ...bundle.providers.map(({ id }) => id)].map((id) => [id, id + suffix]));
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isReference(key) ? (ids.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((one) => renamed(one, key === 'list' ? 'providerId' : key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, name)]));
  };
  const { member, providers, ...lists } = bundle;
  return {
    ...(renamed(lists, '') as Omit<RegisterBundle, 'member' | 'providers'>),
    member: { ...member, id: member.id + suffix },
    // One domain is one provider, whatever its id.
    providers: providers.map(({ identifiers, ...one }) => ({
      ...one,
      id: one.id + suffix,
      identifiers: identifiers && { ...identifiers, domain: identifiers.domain && `n${suffix}.${identifiers.domain}` },
    })),
  };
}

const isReference = (key: string) => ['providerId', 'operatorId', 'memberId', 'holderId', 'subjectId'].includes(key);

/** In the order of ids, with the providers that are named, and what is not said of decisions read as none. */
function inOrder(bundle: RegisterBundle): RegisterBundle {
  const named = JSON.stringify([bundle.engagements, bundle.locations, bundle.agreements]);
  const sorted = <One extends { id: string }>(list: One[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...bundle,
    activities: sorted(bundle.activities),
    providers: sorted(bundle.providers.filter(({ id }) => named.includes(JSON.stringify(id)))),
    engagements: sorted(bundle.engagements),
    locations: sorted(bundle.locations),
    agreements: sorted(bundle.agreements),
    decisions: bundle.decisions ?? [],
  };
}

/** A register that uses one provider. */
function withProvider(memberId: string, name: string, id: string, more: object = {}): string {
  return folder.write(`${memberId}.json`, {
    format: 'vigie-register/1',
    member: { id: memberId, name: `Commune ${memberId}`, kind: 'COMMUNE' },
    activities: [{ id: 'a', name: 'Bulletin', role: 'CONTROLLER', stage: 'LIVE', purposes: [] }],
    providers: [{ id, name, ...more }],
    engagements: [{ id: 'e', activityIds: ['a'], providerId: id, service: 'Impression', role: 'PROCESSOR' }],
    locations: [],
    agreements: [],
  });
}
