import { possibleMatches, type ProviderAt, unionProviders } from '../src/ask/union-providers.js';

type Identifiers = NonNullable<ProviderAt['provider']['identifiers']>;
const none: Identifiers = { siren: null, vat: null, lei: null, domain: null };
const at = (nodeId: string, id: string, name: string, identifiers: Partial<Identifiers> = {}, members = [`${nodeId} member`]) => ({
  nodeId,
  provider: { id, name, country: 'FR', identifiers: { ...none, ...identifiers } },
  members,
});

const keysOf = (known: ProviderAt[]) => unionProviders(known).map(({ key, at: ones }) => [key, ones.length]);

describe('the same provider on several nodes', () => {
  it.each([
    ['SIREN', { siren: '552100554' }, { siren: '552 100 554' }],
    ['VAT number', { vat: 'FR 40 303265045' }, { vat: 'FR40303265045' }],
    ['VAT number, which holds the SIREN', { vat: 'FR40303265045' }, { siren: '303265045' }],
    ['LEI', { lei: '969500i1eju6u7nqx032' }, { lei: '969500I1EJU6U7NQX032' }],
    ['domain', { domain: 'https://www.logimairie.example/fr' }, { domain: 'logimairie.example' }],
  ])('is one by its %s, under two names', (_, one, other) => {
    expect(unionProviders([at('a', 'p1', 'Logimairie', one), at('b', 'p9', 'LOGI-MAIRIE SAS', other)])).toHaveLength(1);
  });

  it('is one through a third that shares an identifier with each', () => {
    const known = [
      at('a', 'p1', 'Logimairie', { siren: '552100554' }),
      at('b', 'p2', 'Logimairie', { domain: 'logimairie.example' }),
      at('c', 'p3', 'Logimairie', { siren: '552100554', domain: 'logimairie.example' }),
      at('d', 'p4', 'Logimairie', { domain: 'logimairie.example' }),
    ];
    for (const order of [known, known.toReversed(), [known[1], known[3], known[0], known[2]] as ProviderAt[]]) {
      expect(keysOf(order)).toEqual([['siren 552100554', 4]]);
    }
  });

  it('stays two when no identifier ties them, shown as a possible match', () => {
    const all = unionProviders([
      at('a', 'p1', 'Éditions Logimairie'),
      at('b', 'p1', 'EDITIONS LOGIMAIRIE SARL'),
      at('b', 'p2', 'Paielan'),
    ]);
    expect(all.map(({ key }) => key)).toEqual(['at a p1', 'at b p1', 'at b p2']);
    expect(all.map((one) => possibleMatches(one, all).map(({ key }) => key))).toEqual([['at b p1'], ['at a p1'], []]);
  });

  it('bears its commonest name, and says the others', () => {
    const siren = '552100554';
    const [one] = unionProviders([
      at('a', 'p1', 'Logi', { siren }),
      at('b', 'p1', 'Logimairie', { siren }),
      at('c', 'p1', 'Logimairie', { siren, domain: 'logi.example' }),
    ]);
    expect([one?.name, one?.otherNames, one?.identifiers, one?.keys]).toEqual([
      'Logimairie',
      ['Logi'],
      { ...none, siren, domain: 'logi.example' },
      [`siren ${siren}`, 'domain logi.example'],
    ]);
  });
});
