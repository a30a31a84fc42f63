import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine } from '../../database/src/index.js';
import type { Provider, ProviderIdentifiers } from '../../model/src/index.js';
import { createRecord, recordTx, matchManyProviders, matchProviders, searchProviders } from '../src/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await add(
    provider('ovh', 'OVH', { siren: '424761419', vat: 'FR22 424 761 419', domain: 'https://www.ovh.com/fr/' }),
    provider('ovea', 'Ovea', { domain: 'ovea.com' }),
    provider('berger', 'Berger-Levrault', { siren: '755800646' }),
    provider('arpege', 'ARPÈGE S.A.S.'),
    provider('sas', 'SAS'),
    provider('chunghwa', '中華電信'),
    provider('ibm-ireland', 'IBM Ireland Ltd', { domain: 'ibm.com', lei: '5493 00FP KR5M QJ0J 6A62' }),
    provider('orange', 'Orange'),
    provider('orange-business', 'Orange Business Services SA'),
  );
});
afterAll(() => database.close());

describe('a provider of a file is found in the catalogue', () => {
  it.each([
    ['its SIREN, under another name', 'Roubaix Hébergement', { siren: '424761419' }, ['ovh SIREN']],
    ['its VAT number, whatever its spaces and case', 'Roubaix', { vat: 'fr22424761419' }, ['ovh VAT']],
    ['its LEI', 'Big Blue', { lei: '549300fpkr5mqj0j6a62' }, ['ibm-ireland LEI']],
    ['its domain, as an address', 'Roubaix', { domain: 'HTTP://OVH.com:443/x?y' }, ['ovh DOMAIN']],
    ['an identifier before a name', 'Ovea', { siren: '424761419' }, ['ovh SIREN']],
    ['the surest of two identifiers', 'X', { siren: '755800646', domain: 'www.ovh.com' }, ['berger SIREN']],
  ] as const)('by %s', async (_what, name, given, expected) => {
    expect(await found(name, given)).toEqual(expected);
  });

  it.each([
    ['OVH SAS', ['ovh SAME_NAME']],
    ['ovh', ['ovh SAME_NAME']],
    ['OVHcloud', ['ovh SIMILAR_NAME']],
    ['Groupe OVH', ['ovh SAME_NAME']],
    ['Arpege', ['arpege SAME_NAME']],
    ['Berger Levrault', ['berger SAME_NAME']],
    ['Berger-Levraut SA', ['berger SIMILAR_NAME']],
    ['Orange Business', ['orange-business SIMILAR_NAME', 'orange SIMILAR_NAME']],
    ['SAS', ['sas SAME_NAME']],
    ['Groupe', []],
    ['華為', []],
    ['中華電信', ['chunghwa SAME_NAME']],
    ['%', []],
    ['Ove', ['ovea SIMILAR_NAME']],
    ['Scaleway', []],
  ])('by the name %s', async (name, expected) => {
    expect(await found(name)).toEqual(expected);
  });

  it('not by its name when an identifier of the same kind differs', async () => {
    expect(await found('OVH', { siren: '356000000' })).toEqual([]);
    expect(await found('OVH', { domain: 'ovh.example' })).toEqual([]);
    expect(await found('OVH', { lei: '549300FPKR5MQJ0J6A62' })).toEqual(['ibm-ireland LEI']);
  });

  it('not by its domain when a surer identifier differs', async () => {
    expect(await found('OVH Groupe', { siren: '356000000', domain: 'ovh.com' })).toEqual([]);
  });

  it('OVH and Ovea do not find each other', async () => {
    expect(await found('OVH', { siren: null, vat: null, lei: null, domain: null })).toEqual(['ovh SAME_NAME']);
    expect(await found('Ovea')).toEqual(['ovea SAME_NAME']);
  });

  it('many at once, each with its own, as many as asked for', async () => {
    const candidates = ['Scaleway', 'OVH', 'Orange Business'].map((name) => ({ name, identifiers: null }));
    const matches = await database.transactions.read(theCommandLine, (tx) => matchManyProviders(tx, candidates, 1));
    expect(matches.map((of) => of.map(({ id }) => id))).toEqual([[], ['ovh'], ['orange-business']]);
  });

  it('unless it was merged into another', async () => {
    await add(provider('old', 'Vieux Nom', { domain: 'vieux.example' }));
    await database.source.query(`UPDATE provider SET merged_into = 'ovh' WHERE id = 'old'`);
    expect(await found('Vieux Nom', { domain: 'vieux.example' })).toEqual([]);
  });
});

describe('somebody who types finds', () => {
  it.each([
    ['ov', ['ovea', 'ovh']],
    ['OVHcloud', ['ovh']],
    ['levrault', ['berger']],
    ['bergre levrault', ['berger']],
    ['424 761 419', ['ovh']],
    ['www.ibm.com', ['ibm-ireland']],
    ['orange', ['orange', 'orange-business']],
    ['OVHcloud France', ['ovh']],
    ['  ', []],
    ['_', []],
    ['zzz', []],
  ])('%j', async (text, expected) => {
    const kept = await database.transactions.read(theCommandLine, (tx) => searchProviders(tx, text, 10));
    expect(kept.map(({ record }) => record.id)).toEqual(expected);
  });
});

async function found(name: string, identifiers: Partial<ProviderIdentifiers> = {}): Promise<string[]> {
  const candidate = { name, identifiers: { ...noIdentifier, ...identifiers } };
  const matches = await database.transactions.read(theCommandLine, (tx) => matchProviders(tx, candidate, 5));
  return matches.map(({ id, how }) => `${id} ${how}`);
}

async function add(...providers: Provider[]): Promise<void> {
  await database.transactions.run(theCommandLine, async (tx) => {
    for (const each of providers) await createRecord(recordTx(tx), 'PROVIDER', '', each, []);
  });
}

const noIdentifier: ProviderIdentifiers = { siren: null, vat: null, lei: null, domain: null };

function provider(id: string, name: string, identifiers: Partial<ProviderIdentifiers> | null = null): Provider {
  return {
    id,
    name,
    identifiers: identifiers && { ...noIdentifier, ...identifiers },
    country: null,
    kind: null,
    memberId: null,
    control: null,
    certifications: null,
  };
}
