import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../records/adopted-all.js';
import { clausesRead, contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { assisted, onPremises, stored, tool } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { PERMITS_SINCE_2015 } from '../shared/conventions-of-epci.js';
import { familyPortal, payrollAtCdg, permitsAtEpci, platformOfSyndicate, suite } from '../shared/uses-of-communes.js';
import { AULNOIS } from '../territory.js';

/** A village that asks its inhabitants to consent to an American form, and whose own server is kept by a neighbour. */
export function aulnois(): RegisterBundle {
  return registerOf(
    publicBody(AULNOIS, {
      kind: 'COMMUNE',
      population: 978,
      representative: elected('Rosalie Vautrin', 'Maire'),
      dpo: sharedDpo('2019-01-07', '2019-03-11'),
    }),
    {
      activities: adoptedAll(
        [...TOWN_HALL, ...SCHOOL, 'GRU-01'],
        {
          'GRU-01': {
            name: 'Concertation sur le plan local d’urbanisme',
            transfersDeclared: true,
            from: '2024-09-02',
            archivesAsked: false,
          },
          'COM-01': { reviewedOn: '2025-06-16' },
          'CIM-01': { reviewedOn: '2025-06-16' },
        },
        { responsibleService: 'Secrétariat de mairie' },
      ),
      uses: [
        suite(),
        familyPortal(),
        payrollAtCdg(),
        permitsAtEpci({ shared: PERMITS_SINCE_2015, from: '2015-07-01' }),
        platformOfSyndicate({ of: ['act-assemblees'] }),
        inUse({
          slug: 'infogerance',
          provider: 'vezonne-informatique',
          service: 'Maintenance du serveur de fichiers',
          of: ['act-messagerie-bureautique'],
          from: '2020-02-03',
          agreements: ['agr-infogerance'],
          at: [assisted('FR', 'Argelieu', { access: 'POSSIBLE' })],
        }),
        inUse({
          slug: 'formwillow',
          provider: 'formwillow',
          service: 'Formulaires en ligne',
          of: ['act-portail-usagers'],
          from: '2024-09-02',
          agreements: ['agr-formwillow'],
          at: [
            stored('US', 'Oregon', {
              transferTools: [tool('DER-49-1-a', { importer: 'Formwillow LLC', systematic: false })],
              evidence: { kind: 'DECLARED', on: '2024-09-10', url: null },
            }),
          ],
        }),
      ],
      onSite: [onPremises('act-messagerie-bureautique', 'serveur de la mairie')],
      agreements: [
        // Signed before the GDPR was understood, never read again.
        contract({
          slug: 'infogerance',
          provider: 'vezonne-informatique',
          title: 'Contrat de maintenance informatique',
          template: 'OWN',
          signedOn: '2020-01-27',
          from: '2020-02-03',
          clauses: null,
          subProcessing: null,
        }),
        contract({
          slug: 'formwillow',
          provider: 'formwillow',
          title: 'Business plan, Data Processing Agreement',
          template: 'VENDOR_TERMS',
          signedOn: '2024-09-02',
          clauses: clausesRead('2024-09-09'),
        }),
      ],
    },
  );
}
