import type { ImportPlan, PlannedProvider } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';

export interface PlanWords {
  member: { new: string; known: string; changed: string };
  kinds: Record<keyof ImportPlan['records'], string>;
  providers: string;
  created: (count: number) => string;
  changed: (count: number) => string;
  unchanged: (count: number) => string;
  absent: (count: number) => string;
  removed: (count: number) => string;
  recognised: (count: number) => string;
  isNew: (count: number) => string;
  toConfirm: (count: number) => string;
  by: Record<PlannedProvider['how'], string>;
  more: (count: number) => string;
  quoted: (text: string) => string;
  differs: (name: string) => string;
  difference: (field: string, here: string, there: string) => string;
  which: (name: string, fileId: string, candidates: string[]) => string;
  unknown: string;
}

export const PLAN_WORDS: Record<Language, PlanWords> = {
  fr: {
    member: { new: 'nouvelle sur ce nœud', known: 'déjà sur ce nœud', changed: 'déjà sur ce nœud, à modifier' },
    kinds: {
      ACTIVITY: 'Traitements',
      AGREEMENT: 'Actes',
      ENGAGEMENT: 'Recours à un prestataire',
      LOCATION: 'Localisations',
      DECISION: 'Décisions sur des constats',
    },
    providers: 'Prestataires',
    created: (count) => `à créer : ${count}`,
    changed: (count) => `à modifier : ${count}`,
    unchanged: (count) => `sans changement : ${count}`,
    absent: (count) => `absents du fichier, gardés : ${count}`,
    removed: (count) => `absents du fichier, à supprimer : ${count}`,
    recognised: (count) => `reconnus au catalogue : ${count}`,
    isNew: (count) => `nouveaux : ${count}`,
    toConfirm: (count) => `à confirmer : ${count}`,
    by: {
      ID: 'identifiant',
      CHOSEN: 'choisi',
      SIREN: 'SIREN',
      LEI: 'LEI',
      VAT: 'n° de TVA',
      DOMAIN: 'domaine',
      SAME_NAME: 'même nom',
      SIMILAR_NAME: 'nom proche',
      NEW: 'nouveau',
      TO_CONFIRM: 'à confirmer',
    },
    more: (count) => `… et ${count} de plus`,
    quoted: (text) => `« ${text} »`,
    differs: (name) => `${name} : le catalogue dit autre chose, et n’est pas modifié`,
    difference: (field, here, there) => `${field} : ici ${here}, dans le fichier ${there}`,
    which: (name, fileId, candidates) =>
      `le prestataire ${name} (${fileId}) est-il ${candidates.join(' ou ')} ? Répondez par --provider ${fileId}=IDENTIFIANT, ou --provider ${fileId}=new s’il est nouveau`,
    unknown: 'rien',
  },
  en: {
    member: { new: 'new on this node', known: 'already on this node', changed: 'already on this node, to be changed' },
    kinds: {
      ACTIVITY: 'Activities',
      AGREEMENT: 'Agreements',
      ENGAGEMENT: 'Engagements',
      LOCATION: 'Locations',
      DECISION: 'Decisions on findings',
    },
    providers: 'Providers',
    created: (count) => `to create: ${count}`,
    changed: (count) => `to change: ${count}`,
    unchanged: (count) => `unchanged: ${count}`,
    absent: (count) => `not in the file, kept: ${count}`,
    removed: (count) => `not in the file, to remove: ${count}`,
    recognised: (count) => `recognised in the catalogue: ${count}`,
    isNew: (count) => `new: ${count}`,
    toConfirm: (count) => `to confirm: ${count}`,
    by: {
      ID: 'id',
      CHOSEN: 'chosen',
      SIREN: 'SIREN',
      LEI: 'LEI',
      VAT: 'VAT number',
      DOMAIN: 'domain',
      SAME_NAME: 'same name',
      SIMILAR_NAME: 'similar name',
      NEW: 'new',
      TO_CONFIRM: 'to confirm',
    },
    more: (count) => `… and ${count} more`,
    quoted: (text) => `“${text}”`,
    differs: (name) => `${name}: the catalogue says otherwise, and is not changed`,
    difference: (field, here, there) => `${field}: here ${here}, in the file ${there}`,
    which: (name, fileId, candidates) =>
      `is the provider ${name} (${fileId}) ${candidates.join(' or ')}? Answer with --provider ${fileId}=ID, or --provider ${fileId}=new if it is new`,
    unknown: 'nothing',
  },
};
