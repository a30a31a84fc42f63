import { countryCodes, type RegisterBundle } from '../../libs/model/src/index.js';
import type { Written } from '../../libs/law/examples/example.js';
import { random, type Random } from './random.js';

export interface Size {
  members: number;
  activitiesPerMember: number;
}

/** Providers that the whole group knows, most of them European. */
const CATALOGUE = 300;
const CLAUSES = ['28.3.0-subject', '28.3.a', '28.3.b', '28.3.c', '28.3.d', '28.3.g', '28.3.h', '28.2.mode'] as const;

/**
 * The registers of a group, as documents: for each activity, three locations, one and a half engagements, half an agreement. Most
 * things are in order: nine places in ten are in the Union, members mostly agree on where a provider hosts, nine uses in ten begin
 * under their agreement. The same size gives the same group.
 */
export function* generatedGroup({ members, activitiesPerMember }: Size): Generator<Written<RegisterBundle>> {
  const pick = random(20180525);
  const catalogue = Array.from({ length: CATALOGUE }, (_, i) => provider(i, pick));
  for (let i = 0; i < members; i += 1) yield register(i, activitiesPerMember, catalogue, pick);
}

function register(member: number, size: number, catalogue: Written<Provider>[], pick: Random): Written<RegisterBundle> {
  const providers = catalogue.filter((_, i) => i % 12 === member % 12);
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}${member}-${i}`);
  const activities = ids('a', size);
  const agreements = ids('c', Math.ceil(size / 2));
  const engagements = ids('e', Math.ceil(size * 1.5));
  return {
    format: 'vigie-register/1',
    member: {
      id: `m${member}`,
      name: `Commune de Villebrume ${member}`,
      kind: 'COMMUNE',
      country: 'FR',
      publicAuthority: true,
      dpo: {
        name: 'Délégation mutualisée',
        designatedOn: '2018-05-25',
        shared: true,
        conventionSignedOn: '2018-05-01',
      },
    },
    activities: activities.map((id) => activity(id, pick)),
    providers,
    engagements: engagements.map((id, i) => ({
      id,
      activityIds: [activities[i % size] ?? ''],
      providerId: providers[i % providers.length]?.id ?? '',
      service: `Service ${i % 40}`,
      role: i % 10 === 9 ? 'SUB_PROCESSOR' : 'PROCESSOR',
      parentId: i % 10 === 9 ? (engagements[i - 1] ?? null) : null,
      agreementIds: [agreements[i % agreements.length] ?? ''],
      from: pick.chance(0.9) ? pick.day(2021, 2023) : pick.day(2015, 2019),
      to: null,
    })),
    locations: ids('l', size * 3).map((id, i) => ({
      id,
      engagementId: engagements[i % engagements.length] ?? '',
      kind: i < engagements.length ? 'PRIMARY' : pick.one(['BACKUP', 'LOGS', 'SUPPORT_ACCESS', 'ADMIN_ACCESS'] as const),
      country: i < engagements.length && pick.chance(0.98) ? host(i % providers.length) : country(pick),
      access: pick.one(['CLEAR', 'POSSIBLE', 'NONE', null]),
      keyCustody: pick.one(['MEMBER', 'PROVIDER', null]),
      from: pick.chance(0.8) ? null : pick.day(2018, 2024),
      to: pick.chance(0.1) ? '2025-06-30' : null,
      evidence: { kind: 'DECLARED', on: '2024-01-15' },
      transferTools: pick.chance(0.05) ? [{ tool: 'SCC-2021', module: 2, signedOn: '2022-01-10' }] : [],
    })),
    agreements: agreements.map((id, i) => ({
      id,
      kind: 'PROCESSING',
      holderId: `m${member}`,
      providerId: providers[i % providers.length]?.id ?? null,
      title: `Acte de sous-traitance ${i}`,
      state: 'SIGNED',
      vehicle: 'OWN',
      signedOn: pick.day(2018, 2020),
      to: pick.one(['2025-12-31', '2027-12-31', null, null]),
      clauses: Object.fromEntries(
        CLAUSES.map((clause) => [
          clause,
          {
            present: pick.chance(0.98),
            page: '4',
          },
        ]),
      ),
      subProcessing: {
        authorisation: pick.one(['SPECIFIC', 'GENERAL'] as const),
        list: [],
        listedOn: '2026-01-15',
      },
      template: pick.one(['SCC_2021_915', null] as const),
    })),
  };
}

type Provider = RegisterBundle['providers'][number];

function provider(i: number, pick: Random): Written<Provider> {
  return {
    id: `p${i}`,
    name: `Éditeur ${i}`,
    identifiers: { domain: `editeur-${i}.example` },
    country: pick.chance(0.85) ? 'FR' : 'US',
    kind: 'COMPANY',
    control: pick.chance(0.5) ? [] : [{ country: pick.one(['FR', 'FR', 'US', 'DE']) }],
    certifications: pick.chance(0.5) ? null : [{ scheme: 'DPF', from: '2023-09-01' }],
  };
}

function activity(id: string, pick: Random): Written<RegisterBundle['activities'][number]> {
  const special = pick.one(['ART_9', 'MINORS', null, null, null] as const);
  return {
    id,
    name: `Traitement ${id}`,
    description: 'Instruction des demandes des habitants et suivi de leurs dossiers.',
    role: 'CONTROLLER',
    stage: 'LIVE',
    from: pick.day(2010, 2020),
    purposes: [{ name: 'Instruire les demandes', legalBasis: pick.chance(0.95) ? 'PUBLIC_TASK' : null }],
    exerciseOfPublicPowers: true,
    dataSubjects: ['habitants', 'agents'],
    data: [
      { name: 'identité', retention: { active: '2 ans', finalDisposition: 'DESTROY' } },
      { name: 'situation', special, article9Condition: 'g', retention: { active: '5 ans', finalDisposition: 'SORT' } },
    ],
    recipients: ['services instructeurs'],
    transfersDeclared: pick.chance(0.2),
    healthData: special === 'ART_9',
    hdsScope: pick.chance(0.1),
    securityMeasures: ['contrôle des accès', 'sauvegardes', 'journalisation'],
    dpia: { criteria: ['VULNERABLE'], exempt: false },
    review: { lastOn: pick.day(2024, 2026), everyMonths: 12 },
  };
}

/** Where a provider hosts, by its place in the member's list. */
function host(place: number): string {
  return ['FR', 'FR', 'FR', 'DE', 'FR', 'IE', 'FR', 'US'][place % 8] ?? 'FR';
}

function country(pick: Random): string | null {
  if (pick.chance(0.9)) return pick.one(['FR', 'FR', 'FR', 'FR', 'DE', 'IE', 'NL']);
  return pick.chance(0.5) ? 'US' : pick.one([...countryCodes, null]);
}
