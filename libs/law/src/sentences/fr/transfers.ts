import type { TransferRules, TextsOf } from '../rule-text.js';
import { country, day, KINDS, ofUse, tools, transfer } from './words.js';

export const transfers: TextsOf<TransferRules> = {
  'TRF-001': {
    title: 'Adéquation limitée à des organismes inscrits : destinataire non inscrit',
    explain: (f) =>
      `${transfer(f)} fondé sur une adéquation limitée à des organismes inscrits (${tools(f.tools)}), sans que le destinataire le soit`,
    remedy:
      'Vérifier l’inscription de l’entité exacte sur la liste, le jour dit ; sinon, clauses types et analyse d’impact du transfert.',
  },
  'TRF-004': {
    title: 'Outil de transfert caduc',
    explain: (f) => `${transfer(f)} fondé sur un outil caduc (${tools(f.tools)})`,
    remedy:
      'Signer les clauses types 2021/914 ou établir une autre base, avec l’analyse d’impact du transfert ; vérifier si le prestataire a changé ses conditions en ligne.',
  },
  'TRF-005': {
    title: 'Garantie de l’article 46 sans analyse d’impact du transfert',
    explain: (f) => `${transfer(f)} sous garantie (${tools(f.tools)}), sans analyse d’impact du transfert`,
    remedy: 'Obtenir l’analyse d’impact du transfert du prestataire et la valider, ou la faire.',
  },
  'TRF-008': {
    title: 'Transfert ultérieur non couvert',
    explain: (f) =>
      `transfert ultérieur ${ofUse(f)} vers un autre pays tiers (${KINDS[f.kind]}, ${country(f.country)}) sans garantie, derrière un premier transfert couvert`,
    remedy: 'Exiger du prestataire la preuve de ce qui couvre le maillon suivant.',
  },
  'TRF-009': {
    title: 'Dérogation de l’article 49 employée à tort',
    explain: (f) => `${transfer(f)} fondé sur une dérogation qui ne s’y prête pas (${tools(f.tools)})`,
    remedy: 'Passer à une adéquation ou à une garantie (articles 45 et 46), ou cesser le transfert.',
  },
  'TRF-010': {
    title: 'Ce qui couvre le transfert prend bientôt fin',
    explain: (f) => `${transfer(f)} dont la couverture prend fin le ${day(f.endsOn)}, sans relais connu`,
    remedy: 'Préparer des clauses types et l’analyse d’impact du transfert.',
  },
  'TRF-011': {
    title: 'Dépendance au seul cadre UE–États-Unis (DPF), contesté',
    explain: (f) => `${transfer(f)} couvert par le seul cadre UE–États-Unis (DPF), contesté`,
    remedy: 'À surveiller, sans manquement : signer des clauses types de repli et prévoir la réversibilité.',
  },
};
