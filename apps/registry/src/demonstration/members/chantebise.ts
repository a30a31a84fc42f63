import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adopted } from '../records/adopted.js';
import { adoptedAll, TOWN_HALL } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { stored } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { payrollAtCdg, permitsAtEpci, platformOfSyndicate, suite } from '../shared/uses-of-communes.js';
import { CHANTEBISE } from '../territory.js';

/** A small village that left the purchasing group and kept the software; its mail is a free one. */
export function chantebise(): RegisterBundle {
  return registerOf(
    publicBody(CHANTEBISE, {
      kind: 'COMMUNE',
      population: 541,
      representative: elected('Apolline Serrier', 'Maire'),
      dpo: sharedDpo('2018-11-05', '2021-03-15'),
    }),
    {
      activities: [
        ...adoptedAll([...TOWN_HALL], { 'IT-01': { name: 'Messagerie de la mairie' } }, { reviewedOn: '2025-12-09' }),
        adopted('REC-01', { reviewedOn: '2024-03-04' }),
      ],
      uses: [
        suite(),
        payrollAtCdg(),
        permitsAtEpci(),
        platformOfSyndicate({ of: ['act-assemblees'] }),
        inUse({
          slug: 'boitelibre',
          provider: 'boitelibre',
          service: 'Messagerie gratuite',
          of: ['act-messagerie-bureautique'],
          from: '2012-01-01',
          agreements: ['agr-boitelibre'],
          at: [stored(null, null, { keyCustody: null })],
        }),
        inUse({
          slug: 'site',
          provider: 'pagecommune',
          service: 'Site et lettre d’information',
          of: ['act-communication'],
          from: '2021-05-03',
          agreements: ['agr-site'],
          at: [stored('DE', 'Karlsruhe', { operator: 'ionos' })],
        }),
      ],
      agreements: [
        contract({
          slug: 'boitelibre',
          provider: 'boitelibre',
          title: 'Conditions générales acceptées en ligne',
          state: 'PUBLISHED_TERMS',
          vehicle: 'ONLINE_TERMS',
          template: 'VENDOR_TERMS',
        }),
        contract({
          slug: 'site',
          provider: 'pagecommune',
          title: 'Site internet de la commune',
          signedOn: '2021-04-19',
          from: '2021-05-03',
          to: '2027-05-03',
          naming: ['ionos'],
        }),
      ],
    },
  );
}
