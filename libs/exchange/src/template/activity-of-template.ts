import type { Activity } from '../../../model/src/index.js';
import type { ActivityTemplate } from './activity-template.js';
import { dataOfTemplate, hdsScopeOfTemplate, healthDataOfTemplate } from './data-of-template.js';
import { dpiaOfTemplate } from './dpia-of-template.js';
import { purposeOfTemplate } from './purpose-of-template.js';
import { entriesOf, typeset } from './template-text.js';

/** The activity that a controller starts from. What only the member knows (measures, transfers, reviews, days) is not answered. */
export function activityOfTemplate(template: ActivityTemplate, id: string): Activity {
  return {
    id,
    reference: null,
    name: typeset(template.name_fr),
    description: null,
    role: 'CONTROLLER',
    stage: 'LIVE',
    from: null,
    to: null,
    purposes: [purposeOfTemplate(template)],
    exerciseOfPublicPowers: null,
    dataSubjects: entriesOf(template.data_subjects),
    data: dataOfTemplate(template),
    recipients: entriesOf(template.recipients),
    transfersDeclared: null,
    healthData: healthDataOfTemplate(template),
    hdsScope: hdsScopeOfTemplate(template),
    securityMeasures: null,
    jointControllers: null,
    arrangementIds: null,
    onBehalfOf: null,
    dpia: dpiaOfTemplate(template),
    review: null,
    responsibleService: null,
    templateCode: template.code,
    tags: null,
  };
}
