import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { stored, tool } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { PERMITS_SINCE_2015 } from '../shared/conventions-of-epci.js';
import { familyPortal, payrollAtCdg, permitsAtEpci, platformOfSyndicate, suite } from '../shared/uses-of-communes.js';
import { PIERRELANCE } from '../territory.js';

/** A village whose surveys are at an American vendor that left the list, under terms that nobody signed. */
export function pierrelance(): RegisterBundle {
  return registerOf(
    publicBody(PIERRELANCE, {
      kind: 'COMMUNE',
      population: 1642,
      representative: elected('Honorin Castaing', 'Maire'),
      dpo: sharedDpo('2019-01-07', '2019-03-04'),
    }),
    {
      activities: adoptedAll(
        [...TOWN_HALL, ...SCHOOL, 'PCS-01', 'REC-01', 'GRU-01'],
        {
          'COM-01': { name: 'Bulletin et réseaux sociaux', reviewedOn: '2025-10-02' },
          'GRU-01': { name: 'Enquêtes et inscriptions en ligne', transfersDeclared: true, archivesAsked: false },
          // The file of vulnerable people also raises alerts: type 5 of the CNIL's list.
          'PCS-01': { dpia: { validatedOn: null, residualRisk: null } },
        },
        { responsibleService: 'Secrétariat de mairie' },
      ),
      uses: [
        suite(),
        familyPortal(),
        payrollAtCdg(),
        permitsAtEpci({ shared: PERMITS_SINCE_2015, from: '2015-07-01' }),
        platformOfSyndicate(),
        inUse({
          slug: 'formwillow',
          provider: 'formwillow',
          service: 'Formulaires en ligne',
          of: ['act-portail-usagers'],
          from: '2019-03-11',
          agreements: ['agr-formwillow'],
          at: [
            stored('US', 'Oregon', {
              transferTools: [tool('ADQ', { importer: 'Formwillow LLC' })],
              evidence: { kind: 'VENDOR_PAGE', on: '2023-11-08', url: null },
            }),
          ],
        }),
      ],
      agreements: [
        contract({
          slug: 'formwillow',
          provider: 'formwillow',
          title: 'Terms of Service, Data Processing Annex',
          state: 'PUBLISHED_TERMS',
          vehicle: 'ONLINE_TERMS',
          template: 'VENDOR_TERMS',
        }),
      ],
    },
  );
}
