import type { DpiaCriterion } from '../../../../model/src/index.js';
import type { RegisterRules, TextsOf } from '../rule-text.js';
import { countries, CRITERIA, day, list, MENTIONS, quoted } from './words.js';

export const register: TextsOf<RegisterRules> = {
  'GRP-005': {
    title: 'Déclarations contradictoires sur un même prestataire',
    explain: (f) =>
      `déclarations contradictoires sur le lieu d’hébergement de ${quoted(f.services)} (${f.provider}) : ici ${countries(f.here)}, ailleurs ${f.elsewhere ? countries(f.elsewhere) : 'autre chose'}`,
    remedy: 'Rapprocher les réponses au niveau du groupe ; des régions différentes ont pu être choisies.',
  },
  'GRP-007': {
    title: 'DPO mutualisé sans convention',
    explain: (f) => `DPO mutualisé sans convention signée par « ${f.member} »`,
    remedy: 'Signer la convention de mutualisation.',
  },
  'REG-001': {
    title: 'Base légale absente',
    explain: (f) => `traitement « ${f.activity} » sans base légale pour : ${list(f.purposes)}`,
    remedy: 'Déterminer la base légale ; pour une mission d’intérêt public, citer le texte.',
  },
  'REG-002': {
    title: 'Intérêt légitime invoqué par une autorité publique',
    explain: (f) =>
      `traitement « ${f.activity} » fondé sur l’intérêt légitime dans l’exécution de missions publiques, pour : ${list(f.purposes)}`,
    remedy: 'Retenir la mission d’intérêt public, 6(1)(e), ou l’obligation légale, 6(1)(c).',
  },
  'REG-003': {
    title: 'Durée de conservation absente',
    explain: (f) => `traitement « ${f.activity} » sans durée de conservation pour : ${list(f.categories)}`,
    remedy: 'Renseigner la durée en base active, la durée d’utilité administrative et le sort final.',
  },
  'REG-004': {
    title: 'Droit des archives : sort final absent, ou élimination sans visa',
    explain: (f) =>
      `données du traitement « ${f.activity} » sans sort final, ou à éliminer sans visa des Archives : ${list(f.categories)}`,
    remedy: 'Fixer le sort final ; faire viser le bordereau d’élimination par les Archives départementales.',
  },
  'REG-005': {
    title: 'Données sensibles sans condition de l’article 9(2)',
    explain: (f) =>
      `traitement « ${f.activity} » de données sensibles sans condition de l’article 9(2), pour : ${list(f.categories)}`,
    remedy:
      'Indiquer la condition de l’article 9(2) (le plus souvent a, b, g, h, i ou j), ou constater que ces données ne sont pas sensibles.',
  },
  'REG-008': {
    title: 'Mention obligatoire du registre absente',
    explain: (f) =>
      `fiche du traitement « ${f.activity} » incomplète, mentions absentes : ${list(f.fields.map((field) => `${MENTIONS[field] ?? field} (${field})`))}`,
    remedy: 'Compléter la fiche.',
  },
  'REG-010': {
    title: 'Revue en retard',
    explain: (f) => `traitement « ${f.activity} » non revu à l’échéance du ${day(f.dueOn)}`,
    remedy: 'Revoir la fiche et dater la revue.',
  },
  'DPI-001': {
    title: 'Analyse d’impact (AIPD) obligatoire, absente',
    explain: (f) =>
      `traitement « ${f.activity} », soumis à analyse d’impact par la liste de la CNIL (type ${f.cnilListType}), sans analyse validée`,
    remedy: 'Mener l’analyse d’impact (AIPD), avec le conseil du DPO, avant de poursuivre.',
  },
  'DPI-002': {
    title: 'Deux critères ou plus, sans analyse d’impact (AIPD) ni justification',
    explain: (f) =>
      `traitement « ${f.activity} » remplissant au moins deux critères, sans analyse d’impact ni justification ; critères relevés : ${list(f.criteria.map((one) => CRITERIA[one as DpiaCriterion] ?? one))}`,
    remedy: 'Mener l’analyse d’impact (AIPD), ou consigner pourquoi elle n’est pas nécessaire.',
  },
  'DPO-001': {
    title: 'Pas de délégué à la protection des données',
    explain: (f) => `« ${f.member} » sans délégué à la protection des données désigné`,
    remedy: 'Désigner un délégué (mutualisation possible) au moyen du téléservice de la CNIL.',
  },
};
