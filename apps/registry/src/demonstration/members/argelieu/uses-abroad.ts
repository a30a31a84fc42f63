import type { DataLocation } from '../../../../../../libs/model/src/index.js';
import { inUse, type InUse } from '../../records/in-use.js';
import { assisted, at, clauses2021, onPremises, stored, tool } from '../../records/places.js';
import { readingNetwork } from '../../shared/uses-of-communes.js';

/** What the town keeps, or lets people reach, outside the Union. */
export function usesAbroad(): InUse[] {
  return [
    // Privacy Shield, then nothing for sixteen months, then clauses with their assessment: the DPF came on top.
    inUse({
      slug: 'brindlemail',
      provider: 'brindlemail',
      service: 'Envoi de lettres d’information',
      of: ['act-communication'],
      from: '2018-09-03',
      agreements: ['agr-brindlemail'],
      at: [
        stored('US', 'Ohio', {
          transferTools: [
            clauses2021('2021-11-15', 'Brindlemail, Inc.', '2022-03-01'),
            tool('PRIVACY-SHIELD', { importer: 'Brindlemail, Inc.' }),
          ],
        }),
      ],
    }),
    // The images stay at the police station; the installer looks at its recorders from Tunis.
    inUse({
      slug: 'maintenance-video',
      provider: 'videovallee',
      service: 'Télémaintenance des enregistreurs',
      of: ['act-videoprotection'],
      from: '2021-03-01',
      agreements: ['agr-maintenance-video'],
      at: [
        at('ADMIN_ACCESS', 'TN', 'Tunis', {
          access: 'POSSIBLE',
          evidence: { kind: 'TECHNICAL_TEST', on: '2026-06-11', url: null },
        }),
      ],
    }),
    inUse({
      slug: 'numerisation',
      provider: 'plumescan',
      service: 'Numérisation et indexation des registres',
      of: ['act-etat-civil'],
      from: '2024-02-05',
      agreements: ['agr-numerisation'],
      at: [stored('FR', 'Limoges')],
    }),
    // Found in the metadata of the files delivered: the entries are typed in Antananarivo.
    inUse({
      slug: 'saisie',
      provider: 'hasina',
      service: 'Saisie des actes numérisés',
      of: [],
      under: 'numerisation',
      from: '2024-02-19',
      at: [stored('MG', 'Antananarivo', { keyCustody: 'NONE', evidence: { kind: 'AUDIT', on: '2026-04-02', url: null } })],
    }),
    inUse({
      slug: 'flotte',
      provider: 'tracoflotte',
      service: 'Badges et géolocalisation des véhicules',
      of: ['act-acces-et-vehicules'],
      from: '2022-05-02',
      agreements: ['agr-flotte'],
      at: [stored('FR', 'Gravelines', { operator: 'ovhcloud' }), assisted('NC', 'Nouméa, astreinte de nuit')],
    }),
    inUse({
      slug: 'telephonie',
      provider: 'atlasud',
      service: 'Téléphonie et assistance',
      of: ['act-messagerie-bureautique'],
      from: '2019-03-04',
      agreements: ['agr-telephonie'],
      at: [
        stored('FR', 'Marseille'),
        assisted('MA', 'Casablanca', {
          operator: 'atlasud-maroc',
          transferTools: [
            clauses2021('2022-11-21', 'Atlasud Maroc SARL', '2022-12-12'),
            tool('SCC-2010', { importer: 'Atlasud Maroc SARL', signedOn: '2019-03-01' }),
          ],
        }),
      ],
    }),
    readingNetwork(),
  ];
}

export function onSiteOfArgelieu(): DataLocation[] {
  return [
    onPremises('act-videoprotection', 'poste de police municipale'),
    onPremises('act-cameras-individuelles', 'poste de police municipale'),
    onPremises('act-police-municipale', 'poste de police municipale'),
    onPremises('act-logement-social', 'hôtel de ville'),
  ];
}
