import type { TransferRules, TextsOf } from '../rule-text.js';
import { country, dataOf, day, KINDS, tools, transfer } from './words.js';

export const transfers: TextsOf<TransferRules> = {
  'TRF-001': {
    title: 'Adéquation limitée aux organismes inscrits : destinataire non inscrit',
    explain: (f) =>
      `${transfer(f)} fondé sur une adéquation limitée aux organismes inscrits (${tools(f.tools)}), sans que le destinataire figure sur la liste`,
    remedy:
      'Vérifier, à la date voulue, que l’entité exacte figure sur la liste ; sinon, signer les clauses contractuelles types 2021/914 avec une analyse d’impact du transfert (AITD).',
  },
  'TRF-004': {
    title: 'Outil de transfert caduc',
    explain: (f) => `${transfer(f)} fondé sur un outil caduc (${tools(f.tools)})`,
    remedy:
      'Signer les clauses contractuelles types 2021/914 ou établir une autre base, avec une analyse d’impact du transfert (AITD) ; vérifier si le prestataire a changé ses conditions en ligne.',
  },
  'TRF-005': {
    title: 'Garantie de l’article 46 sans analyse d’impact du transfert (AITD)',
    explain: (f) =>
      `${transfer(f)} fondé sur une garantie de l’article 46 (${tools(f.tools)}), sans analyse d’impact du transfert (AITD)`,
    remedy: 'Obtenir du prestataire son analyse d’impact du transfert et la valider ; à défaut, la mener.',
  },
  'TRF-008': {
    title: 'Transfert ultérieur non couvert',
    explain: (f) =>
      `transfert ultérieur vers un pays tiers (${KINDS[f.kind]}, ${country(f.country)}) des ${dataOf(f)}, sans décision d’adéquation ni garantie, à la suite d’un premier transfert couvert`,
    remedy: 'Exiger du prestataire la preuve de ce qui couvre le maillon suivant de la chaîne.',
  },
  'TRF-009': {
    title: 'Dérogation de l’article 49 employée à tort',
    explain: (f) => `${transfer(f)} fondé sur une dérogation de l’article 49 qui ne s’y prête pas (${tools(f.tools)})`,
    remedy: 'Fonder le transfert sur une décision d’adéquation (article 45) ou une garantie (article 46) ; à défaut, y mettre fin.',
  },
  'TRF-010': {
    title: 'Couverture du transfert bientôt à son terme',
    explain: (f) => `${transfer(f)} dont la couverture cesse à compter du ${day(f.endsOn)}, sans relais connu`,
    remedy: 'Préparer les clauses contractuelles types 2021/914 et l’analyse d’impact du transfert (AITD).',
  },
  'TRF-011': {
    title: 'Dépendance au seul cadre UE–États-Unis (DPF), contesté',
    explain: (f) =>
      `${transfer(f)} couvert par le seul cadre de protection des données UE–États-Unis (DPF), en vigueur mais contesté`,
    remedy:
      'À surveiller, sans manquement à ce jour : signer des clauses contractuelles types de repli et prévoir la réversibilité.',
  },
};
