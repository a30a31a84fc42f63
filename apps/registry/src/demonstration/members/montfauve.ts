import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { backedUp, onPremises, stored, tool } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { familyPortal, payrollAtCdg, permitsAtEpci, platformOfSyndicate, suite } from '../shared/uses-of-communes.js';
import { MONTFAUVE } from '../territory.js';

/** A village that joined the purchasing group too late, and whose files are copied to Québec every night. */
export function montfauve(): RegisterBundle {
  return registerOf(
    publicBody(MONTFAUVE, {
      kind: 'COMMUNE',
      population: 1213,
      representative: elected('Barnabé Oullier', 'Maire'),
      // Designated with the CNIL; the convention with the centre de gestion cannot be found.
      dpo: sharedDpo('2019-02-01', null),
    }),
    {
      activities: adoptedAll(
        [...TOWN_HALL, ...SCHOOL, 'PCS-01', 'VID-01'],
        {
          'PCS-01': { dpia: { validatedOn: null, residualRisk: null } },
          'IT-01': { transfersDeclared: true },
          'VID-01': { name: 'Vidéoprotection de la place et de la déchèterie', from: '2023-04-03', reviewedOn: '2025-04-28' },
        },
        { responsibleService: 'Secrétariat de mairie' },
      ),
      uses: [
        suite(),
        familyPortal(),
        payrollAtCdg(),
        permitsAtEpci(),
        platformOfSyndicate({ of: ['act-assemblees'] }),
        inUse({
          slug: 'sauvegarde',
          provider: 'vezonne-informatique',
          service: 'Messagerie et sauvegarde externalisée',
          of: ['act-messagerie-bureautique'],
          from: '2021-09-06',
          agreements: ['agr-sauvegarde'],
          at: [
            stored('FR', 'Strasbourg', { operator: 'ovhcloud' }),
            // The decision on Canada covers organisations under its federal law: whether this host is one was not asked.
            backedUp('CA', 'Beauharnois', { operator: 'ovhcloud', transferTools: [tool('ADQ')] }),
          ],
        }),
        inUse({
          slug: 'appels-alerte',
          provider: 'sirenovox',
          service: 'Automate d’appels',
          of: ['act-registre-canicule'],
          from: '2022-06-13',
          agreements: ['agr-appels-alerte'],
          at: [],
        }),
      ],
      onSite: [onPremises('act-videoprotection', 'local technique de la mairie')],
      agreements: [
        contract({
          slug: 'sauvegarde',
          provider: 'vezonne-informatique',
          title: 'Messagerie et sauvegarde externalisée',
          signedOn: '2021-08-30',
          from: '2021-09-06',
          to: '2027-09-06',
          naming: ['ovhcloud'],
        }),
        contract({ slug: 'appels-alerte', provider: 'sirenovox', title: 'Automate d’appels', signedOn: '2022-06-07' }),
      ],
    },
  );
}
