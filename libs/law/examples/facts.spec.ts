import type { RegisterBundle } from '../../model/src/index.js';
import { examine, explain, readCalendar, shippedTables } from '../src/index.js';
import { commune, written } from './example.js';

const law = readCalendar(shippedTables);
const SOCIAL = { data: [{ name: 'suivi', special: 'SOCIAL', retention: { active: '2 ans', finalDisposition: 'SORT' } }] } as const;

describe('the facts of a finding', () => {
  it('name the countries of those who control a place that counts on its first day, and no other', () => {
    const register = commune({
      activity: SOCIAL,
      provider: { control: [{ country: 'IN' }] },
      location: { country: 'FR', keyCustody: 'SHARED', from: '2022-01-01' },
      more: {
        providers: [{ id: 'q', name: 'Sauvegarde Sequoia', country: 'US', control: [{ country: 'US' }], certifications: [] }],
        locations: [
          { id: 'past', engagementId: 'e', kind: 'BACKUP', country: 'FR', operatorId: 'q', keyCustody: 'SHARED', to: '2021-01-01' },
        ],
      },
    });
    const facts = factsOf('SOV-001', register);
    expect(facts).toEqual([
      { provider: 'Éditeur Lavande', service: 'Guichet en ligne', countries: ['US'] },
      { provider: 'Éditeur Lavande', service: 'Guichet en ligne', countries: ['IN'] },
    ]);
  });

  it('name what is established, not what is only unknown beside it', () => {
    const register = commune({
      activity: { transfersDeclared: false },
      location: { country: 'CH', from: '2022-01-01' },
      more: {
        locations: [{ id: 'k', engagementId: 'e', kind: 'SUPPORT_ACCESS', country: 'US', from: '2022-01-01' }],
      },
    });
    expect(factsOf('LOC-006', register)).toEqual([{ activity: 'Demandes des habitants', countries: ['CH'] }]);
    const derogations = commune({
      location: {
        country: 'IN',
        from: '2022-01-01',
        transferTools: [{ tool: 'DER-49-1-d' }, { tool: 'DER-49-1-a', systematic: true }],
      },
    });
    expect(factsOf('TRF-009', derogations)).toMatchObject([{ tools: ['DER-49-1-a'] }]);
  });

  it('are those of the first day, and the sentence says so where they may change', () => {
    const register = commune({
      engagement: { agreementIds: ['c'] },
      agreement: { signedOn: '2020-01-01', to: '2026-01-01' },
    });
    const finding = examine([register], law).find(({ rule }) => rule === 'PRC-004');
    expect(finding).toMatchObject({ from: '2025-07-05', facts: { endsOn: '2026-01-01' } });
    expect(finding && explain(finding, 'fr')?.explanation).toMatch(/1er janvier 2026.*\(situation au 5 juillet 2025\)\.$/);
  });
});

it('a contradiction is told without what others say, where its member does not share it', () => {
  const [found] = examine([commune({ location: { country: 'IN' } })], law);
  const facts = { provider: 'Éditeur Lavande', services: ['Guichet en ligne'], here: ['IN'] };
  const told = (language: 'fr' | 'en', elsewhere: object) =>
    explain(
      { ...found!, rule: 'GRP-005', certainty: 'ESTABLISHED', from: '2026-01-01', facts: { ...facts, ...elsewhere } },
      language,
    )?.explanation;
  expect(told('fr', { elsewhere: ['US'] })).toMatch(/ici Inde, ailleurs États-Unis/);
  expect(told('fr', {})).toMatch(/ici Inde, ailleurs autre chose/);
  expect(told('en', {})).toMatch(/India here, something else elsewhere/);
});

it('a reference to an agreement is followed even when the ids hold slashes', () => {
  const member = commune({ engagement: { from: '2022-01-01', sharedAgreementRef: 'lead/2/g/1' } });
  const lead = written({
    format: 'vigie-register/1',
    member: { id: 'lead/2', name: 'Coordonnateur', kind: 'EPCI' },
    activities: [],
    providers: [],
    engagements: [],
    locations: [],
    agreements: [
      {
        id: 'g/1',
        kind: 'PROCESSING',
        holderId: 'lead/2',
        providerId: 'p',
        title: 'Marché',
        state: 'SIGNED',
        vehicle: 'SHARED_SERVICE',
        signedOn: '2021-01-01',
        beneficiaries: [{ memberId: 'm', name: 'Essai', conventionSignedOn: '2021-01-01' }],
      },
    ],
  });
  const missing = ['PRC-001', 'PRC-003', 'GRP-001', 'GRP-002', 'GRP-003', 'GRP-004'];
  expect(examine([member, lead], law).filter(({ rule }) => missing.includes(rule))).toEqual([]);
});

function factsOf(rule: string, register: RegisterBundle): Record<string, unknown>[] {
  return examine([register], law)
    .filter((finding) => finding.rule === rule)
    .map(({ facts }) => facts);
}
