import type { RegisterBundle } from '../../../../../../libs/model/src/index.js';
import { clausesRead, contract, type Held } from '../../records/contract.js';
import { ownDpo, publicBody, elected } from '../../records/member.js';
import { onPremises } from '../../records/places.js';
import { registerOf } from '../../records/register.js';
import { CCAS_ARGELIEU } from '../../territory.js';
import { activitiesOfCcas } from './activities.js';
import { usesOfCcas } from './uses.js';

/** Where the health data is: a home for the elderly, nurses who visit, a health centre. */
export function ccasArgelieu(): RegisterBundle {
  return registerOf(
    publicBody(CCAS_ARGELIEU, {
      kind: 'CCAS',
      representative: elected('Clothilde Amberny', 'Présidente'),
      dpo: {
        ...ownDpo('Inès Rochebelle', 'dpo@argelieu.example', '2018-05-22'),
        organisation: 'Ville d’Argelieu',
        shared: true,
        conventionSignedOn: '2020-02-24',
      },
    }),
    {
      activities: activitiesOfCcas(),
      uses: usesOfCcas(),
      onSite: [onPremises('act-logement-social', 'siège du CCAS')],
      agreements: agreementsOfCcas(),
    },
  );
}

function agreementsOfCcas(): Held[] {
  return [
    contract({
      slug: 'dossier-usager',
      provider: 'dossiane',
      title: 'Dossier de l’usager informatisé',
      signedOn: '2021-12-06',
      from: '2022-01-03',
      to: '2028-01-03',
      naming: ['medheb-centre'],
    }),
    contract({
      slug: 'soins-a-domicile',
      provider: 'dossiane',
      title: 'Soins à domicile',
      signedOn: '2023-02-20',
      from: '2023-03-06',
      to: '2028-03-06',
      naming: ['sante-heberge'],
    }),
    // Sent five years ago; it never came back.
    contract({
      slug: 'centre-de-sante',
      provider: 'soinsuite',
      title: 'Dossier patient en ligne',
      state: 'SENT',
      naming: ['infomaniak'],
    }),
    contract({
      slug: 'suivi-social',
      provider: 'accompagna',
      title: 'Suivi social',
      template: 'VENDOR_TERMS',
      signedOn: '2020-09-21',
      from: '2020-10-05',
      to: '2027-10-05',
      clauses: clausesRead('2026-05-05', { '28.3.g': false, '28.3.h': null }),
      naming: ['aws'],
    }),
    contract({
      slug: 'appels-alerte',
      provider: 'sirenovox',
      title: 'Automate d’appels',
      signedOn: '2021-05-17',
      to: '2029-06-01',
    }),
    contract({
      slug: 'teleassistance',
      provider: 'sirenovox',
      title: 'Plateau d’écoute',
      template: 'OWN',
      signedOn: '2022-10-24',
      to: '2028-11-07',
      clauses: clausesRead('2026-05-05', { '28.3.f': null, '28.3.h': null }),
      subProcessing: null,
    }),
    contract({
      slug: 'sirh',
      provider: 'paielan',
      title: 'SIRH et paie',
      signedOn: '2021-12-20',
      from: '2022-01-10',
      to: '2028-01-10',
    }),
  ];
}
