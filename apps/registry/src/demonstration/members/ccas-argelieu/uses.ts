import { inUse, type InUse } from '../../records/in-use.js';
import { assisted, backedUp, stored } from '../../records/places.js';

export function usesOfCcas(): InUse[] {
  return [
    inUse({
      slug: 'dossier-usager',
      provider: 'dossiane',
      service: 'Dossier de l’usager',
      of: ['act-ehpad'],
      from: '2022-01-03',
      agreements: ['agr-dossier-usager'],
      at: [
        stored('FR', 'Tours', { operator: 'medheb-centre' }),
        backedUp('FR', 'Bourges', { operator: 'medheb-centre' }),
        assisted('FR', 'Angers'),
      ],
    }),
    // Certified under the first version of the standard: not enough since 16 May 2026.
    inUse({
      slug: 'soins-a-domicile',
      provider: 'dossiane',
      service: 'Soins à domicile',
      of: ['act-ssiad'],
      from: '2023-03-06',
      agreements: ['agr-soins-a-domicile'],
      at: [stored('FR', 'Le Mans', { operator: 'sante-heberge' })],
    }),
    // Swiss, adequate, and closed to health data since 26 September 2026.
    inUse({
      slug: 'centre-de-sante',
      provider: 'soinsuite',
      service: 'Dossier patient en ligne',
      of: ['act-centre-de-sante'],
      from: '2021-09-01',
      agreements: ['agr-centre-de-sante'],
      at: [stored('CH', 'Genève', { operator: 'infomaniak' })],
    }),
    inUse({
      slug: 'suivi-social',
      provider: 'accompagna',
      service: 'Suivi social',
      of: ['act-aide-sociale', 'act-domiciliation'],
      from: '2020-10-05',
      agreements: ['agr-suivi-social'],
      at: [stored('FR', 'Europe (Paris)', { operator: 'aws' }), assisted('FR', 'Angers')],
    }),
    inUse({
      slug: 'appels-alerte',
      provider: 'sirenovox',
      service: 'Automate d’appels',
      of: ['act-registre-canicule'],
      from: '2021-06-01',
      agreements: ['agr-appels-alerte'],
      at: [stored('FR', 'Toulouse')],
    }),
    inUse({
      slug: 'teleassistance',
      provider: 'sirenovox',
      service: 'Plateau d’écoute',
      of: ['act-teleassistance', 'act-portage-de-repas'],
      from: '2022-11-07',
      agreements: ['agr-teleassistance'],
      at: [],
    }),
    inUse({
      slug: 'sirh',
      provider: 'paielan',
      service: 'SIRH et paie',
      of: ['act-personnel', 'act-paie'],
      from: '2022-01-10',
      agreements: ['agr-sirh'],
      at: [stored('FR', 'Lyon', { keyCustody: 'MEMBER' })],
    }),
  ];
}
