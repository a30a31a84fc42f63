import type { AgreementRules, TextsOf } from '../rule-text.js';
import type { AgreementNamed } from '../../rules/facts-by-rule.js';
import { clauses, day, list, quoted, use } from './words.js';

function named({ agreement, provider }: AgreementNamed): string {
  return provider === null ? `« ${agreement} »` : `« ${agreement} » (${provider})`;
}

export const agreements: TextsOf<AgreementRules> = {
  'PRC-001': {
    title: 'Sous-traitant sans acte signé',
    explain: (f) => `recours à ${use(f)} sans acte de sous-traitance signé`,
    remedy: 'Faire signer un acte de sous-traitance (par exemple les clauses types 2021/915) avant de poursuivre.',
  },
  'PRC-002': {
    title: 'Acte de sous-traitance incomplet',
    explain: (f) => `acte ${named(f)} sans tout le contenu de l’article 28, points : ${clauses(f.items)}`,
    remedy: 'Signer un avenant ; les clauses types 2021/915 non modifiées contiennent tous les points.',
  },
  'PRC-003': {
    title: 'Acte expiré, traitement poursuivi',
    explain: (f) => `recours à ${use(f)} poursuivi après la fin de l’acte ${quoted(f.agreements)}, le ${day(f.endedOn)}`,
    remedy: 'Prolonger par avenant ou passer un nouveau marché ; sinon, arrêter et faire restituer les données.',
  },
  'PRC-004': {
    title: 'Acte bientôt à son terme',
    explain: (f) => `fin, le ${day(f.endsOn)}, de l’acte qui lie ${use(f)}, sans successeur signé`,
    remedy: 'Lancer la procédure et préparer la réversibilité.',
  },
  'PRC-008': {
    title: 'Sous-traitant ultérieur non autorisé',
    explain: (f) => `sous-traitant ultérieur ${use(f)} de ${f.processor} sans autorisation de la collectivité`,
    remedy: 'Demander la liste datée des sous-traitants ultérieurs, puis autoriser ou s’opposer.',
  },
  'PRC-009': {
    title: 'Nouveau sous-traitant ultérieur : délai d’opposition ouvert',
    explain: (f) =>
      `délai d’opposition ouvert sur l’acte ${named(f)}, ` +
      (f.deadline === null ? 'échéance inconnue' : `jusqu’au ${day(f.deadline)} inclus`) +
      ` : ${list(f.subProcessors)}`,
    remedy: 'Décider avant l’échéance : accepter ou s’opposer.',
  },
  'PRC-010': {
    title: 'Chaîne de sous-traitance non identifiée',
    explain: (f) =>
      `sous-traitants ultérieurs de l’acte ${named(f)} non identifiés : ` +
      (f.listedOn === null ? 'pas de liste datée' : `liste du ${day(f.listedOn)}, hors de son année de validité`),
    remedy: 'Obtenir pour chaque maillon : nom, adresse, contact, tâche et pays.',
  },
  'GRP-001': {
    title: 'Acte partagé qui ne couvre pas la collectivité',
    explain: (f) =>
      `recours à ${use(f)} sur la foi d’un acte détenu par une autre collectivité` +
      (f.agreements.length > 0 ? ` (${quoted(f.agreements)})` : '') +
      ' qui ne couvre pas celle-ci',
    remedy: 'Signer un acte propre, ou adhérer si la procédure le permettait.',
  },
  'GRP-002': {
    title: 'Adhésion au groupement de commandes sans effet',
    explain: (f) =>
      `recours à ${use(f)} dans un groupement de commandes (${quoted(f.agreements)}) auquel l’adhésion est tardive ou incomplète : elle ne couvre pas la collectivité`,
    remedy:
      'Vérifier que la délibération et la convention précèdent le lancement de la procédure ; sinon, passer un marché propre.',
  },
  'GRP-003': {
    title: 'Achat par une centrale, sans acte de sous-traitance',
    explain: (f) =>
      `recours à ${use(f)} par une centrale d’achat (${quoted(f.agreements)}) sans acte de l’article 28 qui lie le prestataire`,
    remedy: 'Demander à la centrale l’annexe RGPD du marché, ou signer l’acte proposé par l’éditeur.',
  },
  'GRP-004': {
    title: 'Service mutualisé sans acte de l’article 28 ou 26',
    explain: (f) => `recours à ${use(f)}, service d’un organisme public, sans acte de l’article 28 ni accord de l’article 26`,
    remedy:
      'Annexer une clause RGPD à la convention de service. Si la compétence est transférée, la collectivité n’est plus responsable.',
  },
  'JNT-001': {
    title: 'Responsables conjoints sans accord',
    explain: (f) => `traitement « ${f.activity} » mené par des responsables conjoints sans accord sur leurs obligations`,
    remedy: 'Conclure l’accord : obligations de chacun, point de contact ; à moins que la loi ne les fixe.',
  },
};
