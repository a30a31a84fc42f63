import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { assisted, stored, tool } from '../records/places.js';
import { registerOf } from '../records/register.js';
import {
  buyerProfile,
  familyPortal,
  payrollAtCdg,
  permitsAtEpci,
  platformOfSyndicate,
  readingNetwork,
  suite,
} from '../shared/uses-of-communes.js';
import { party, PAYS_DE_VEZONNE, SAINT_AVIT } from '../territory.js';

/** A village in order: it left its American mailing tool after Schrems II, and reviews its register every year. */
export function saintAvit(): RegisterBundle {
  return registerOf(
    publicBody(SAINT_AVIT, {
      kind: 'COMMUNE',
      population: 2871,
      representative: elected('Maryvonne Estrade', 'Maire'),
      dpo: sharedDpo('2018-10-01', '2018-12-17'),
    }),
    {
      activities: adoptedAll(
        [...TOWN_HALL, ...SCHOOL, 'MP-01', 'BIB-01', 'AAC-01', 'REC-01', 'PCS-01'],
        {
          'COM-01': { name: 'Lettre d’information municipale' },
          // The catalogue of the reading network moved to London, the register did not follow.
          'BIB-01': {
            role: 'JOINT_CONTROLLER',
            jointControllers: [party(PAYS_DE_VEZONNE)],
          },
          'REC-01': { reviewedOn: '2025-09-30' },
        },
        { responsibleService: 'Secrétariat général', reviewedOn: '2026-02-10' },
      ),
      uses: [
        suite(),
        familyPortal(),
        payrollAtCdg(),
        permitsAtEpci(),
        platformOfSyndicate(),
        readingNetwork(),
        buyerProfile(),
        inUse({
          slug: 'brindlemail',
          provider: 'brindlemail',
          service: 'Envoi de lettres d’information',
          of: ['act-communication'],
          from: '2019-01-15',
          to: '2020-10-01',
          agreements: ['agr-brindlemail'],
          at: [stored('US', 'Ohio', { transferTools: [tool('PRIVACY-SHIELD', { importer: 'Brindlemail, Inc.' })] })],
        }),
        inUse({
          slug: 'lettre-pagecommune',
          provider: 'pagecommune',
          service: 'Site et lettre d’information',
          of: ['act-communication'],
          from: '2020-10-01',
          agreements: ['agr-pagecommune'],
          at: [stored('DE', 'Karlsruhe', { operator: 'ionos' }), assisted('FR', 'Poitiers')],
        }),
      ],
      agreements: [
        contract({
          slug: 'brindlemail',
          provider: 'brindlemail',
          title: 'Data Processing Addendum',
          state: 'TERMINATED',
          template: 'VENDOR_TERMS',
          signedOn: '2019-01-15',
          to: '2020-10-01',
        }),
        contract({
          slug: 'pagecommune',
          provider: 'pagecommune',
          title: 'Site internet et lettre d’information',
          signedOn: '2020-09-21',
          from: '2020-10-01',
          to: '2027-03-31',
          renewal: { tacit: true, times: 2, months: 12 },
          naming: ['ionos'],
        }),
      ],
    },
  );
}
