import type { Activity, RegisterBundle } from '../../../../../libs/model/src/index.js';
import { activityOfTemplate, activityTemplate } from '../../../../../libs/exchange/src/index.js';
import { ACTIVITY_SLUGS, type TemplateCode } from '../records/activity-slugs.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected } from '../records/member.js';
import { registerOf } from '../records/register.js';
import { FONTCLARE } from '../territory.js';

/** A village that has only just begun: it knows what it does and with whom, and hardly anything else. */
export function fontclare(): RegisterBundle {
  return registerOf(
    publicBody(FONTCLARE, {
      kind: 'COMMUNE',
      population: 612,
      representative: elected('Théodule Marsac', 'Maire'),
    }),
    {
      activities: [begun('EC-01'), begun('EL-01'), begun('PERI-01'), begun('RH-02'), begun('FIN-01'), begun('COM-01')],
      uses: [
        inUse({
          slug: 'logiciel-mairie',
          provider: 'logimairie',
          service: 'Logiciel de mairie',
          of: ['act-etat-civil', 'act-elections', 'act-comptabilite'],
          from: null,
          agreements: ['agr-logiciel-mairie'],
          at: [],
        }),
        inUse({
          slug: 'paie',
          provider: 'paielan',
          service: 'Paie',
          of: ['act-paie'],
          from: null,
          agreements: ['agr-paie'],
          at: [],
        }),
        inUse({ slug: 'cantine', provider: 'ribambelia', service: 'Cantine', of: ['act-periscolaire'], from: null, at: [] }),
        inUse({
          slug: 'application',
          provider: 'clochaville',
          service: 'Application mobile',
          of: ['act-communication'],
          from: null,
          at: [],
        }),
      ],
      // In the cupboard of the town hall: a contract, without the page that is signed.
      agreements: [
        contract({
          slug: 'logiciel-mairie',
          provider: 'logimairie',
          title: 'Contrat de maintenance du logiciel de mairie',
          template: null,
          subProcessing: null,
        }),
        contract({ slug: 'paie', provider: 'paielan', title: 'Contrat du logiciel de paie', template: null, subProcessing: null }),
      ],
    },
  );
}

/** Chosen from the templates yesterday: nothing of it was looked at. */
function begun(code: TemplateCode): Activity {
  return { ...activityOfTemplate(activityTemplate(code), `act-${ACTIVITY_SLUGS[code]}`), data: null, recipients: null, dpia: null };
}
