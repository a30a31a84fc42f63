import type { DataCategory, Retention } from '../../../model/src/index.js';
import type { ActivityTemplate } from './activity-template.js';
import { entriesOf, typeset } from './template-text.js';

const HEALTH = /sant[ée]|PAI|allergies|handicap|médical/;
const ART_9 = new RegExp(`${HEALTH.source}|syndical|biométrie|opinions`);
const ART_10 = /art\. 10|infractions|casier/;

/** The categories of data, each with the retention period of the template. */
export function dataOfTemplate(template: ActivityTemplate): DataCategory[] {
  const retention = retentionOf(template.retention);
  const ordinary = entriesOf(template.data_categories).map((name) =>
    category(name, /\bNIR\b/.test(name) ? 'NIR' : null, retention),
  );
  const sensitive = sensitiveEntries(template).flatMap((entry) => {
    const special = specialOf(entry);
    if (special === null) return [];
    const condition = special === 'ART_9' ? conditionOf(entry, template.legal_basis) : null;
    return [{ ...category(entry.replace(/^oui /, ''), special, retention), article9Condition: condition }];
  });
  return [...ordinary, ...sensitive];
}

/** Null: the template cannot tell. */
export function healthDataOfTemplate(template: ActivityTemplate): boolean | null {
  if (HEALTH.test(template.sensitive)) return true;
  return /selon demande|tout possible/.test(template.sensitive) ? null : false;
}

/** Whether the template's health data is in the scope of HDS certification: told by its usual processors. Null: to be examined. */
export function hdsScopeOfTemplate(template: ActivityTemplate): boolean | null {
  if (template.typical_processors.includes('HDS obligatoire')) return true;
  return healthDataOfTemplate(template) === false ? false : null;
}

function sensitiveEntries({ sensitive }: ActivityTemplate): string[] {
  return /^non\b/.test(sensitive) ? [] : entriesOf(sensitive);
}

function specialOf(entry: string): DataCategory['special'] {
  if (entry.includes('interdite')) return null;
  if (ART_10.test(entry)) return 'ART_10';
  if (ART_9.test(entry)) return 'ART_9';
  return entry.includes('sociale') ? 'SOCIAL' : null;
}

/** The letter of GDPR art. 9(2) that the row names, and (e) for data manifestly made public. */
function conditionOf(entry: string, legalBasis: string): DataCategory['article9Condition'] {
  if (entry.includes('manifestement publiques')) return 'e';
  const letter = /9\(2\)\(([a-j])\)/.exec(`${entry} ${legalBasis}`)?.[1];
  // The expression lets through the letters of art. 9(2) only.
  return letter === undefined ? null : (letter as DataCategory['article9Condition']);
}

function category(name: string, special: DataCategory['special'], retention: Retention): DataCategory {
  return { name, special, article9Condition: null, retention };
}

function retentionOf(text: string): Retention {
  return { active: typeset(text), administrativeUse: null, finalDisposition: dispositionOf(text), archivesVisaOn: null };
}

/** Null: the template does not say, the archives will. */
function dispositionOf(text: string): Retention['finalDisposition'] {
  if (/\btri\b/.test(text)) return 'SORT';
  return /conservation définitive|(^|\s)C$/.test(text) ? 'KEEP' : null;
}
