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
    remedy: 'Faire signer un acte de sous-traitance (par exemple les clauses contractuelles types 2021/915) avant de poursuivre.',
  },
  'PRC-002': {
    title: 'Acte de sous-traitance incomplet',
    explain: (f) => `acte ${named(f)} où manquent des points exigés par l’article 28 : ${clauses(f.items)}`,
    remedy: 'Signer un avenant ; les clauses contractuelles types 2021/915, non modifiées, contiennent tous ces points.',
  },
  'PRC-003': {
    title: 'Acte expiré, traitement poursuivi',
    explain: (f) =>
      `recours à ${use(f)} poursuivi après la fin de l’acte ${quoted(f.agreements)}, sans effet depuis le ${day(f.endedOn)}`,
    remedy:
      'Signer un nouvel acte ou un nouveau marché (un avenant de prolongation se signe avant le terme) ; à défaut, cesser le traitement et faire restituer ou supprimer les données.',
  },
  'PRC-004': {
    title: 'Acte bientôt à son terme',
    explain: (f) => `acte liant ${use(f)} qui cesse de produire effet à compter du ${day(f.endsOn)}, sans nouvel acte signé`,
    remedy: 'Préparer l’avenant ou la nouvelle procédure, et la réversibilité.',
  },
  'PRC-008': {
    title: 'Sous-traitant ultérieur non autorisé',
    explain: (f) => `recours par ${f.processor} à un sous-traitant ultérieur, ${use(f)}, sans autorisation de la collectivité`,
    remedy: 'Demander la liste datée des sous-traitants ultérieurs, puis autoriser celui-ci par écrit ou s’y opposer.',
  },
  'PRC-009': {
    title: 'Nouveau sous-traitant ultérieur : délai d’opposition ouvert',
    explain: (f) =>
      `délai ouvert pour s’opposer au recours à ${list(f.subProcessors)}, acte ${named(f)}, ` +
      (f.deadline === null ? 'échéance inconnue' : `jusqu’au ${day(f.deadline)} inclus`),
    remedy: 'Décider avant l’échéance, par écrit : accepter ou s’opposer.',
  },
  'PRC-010': {
    title: 'Chaîne de sous-traitance non identifiée',
    explain: (f) =>
      `sous-traitants ultérieurs non identifiés, acte ${named(f)} : ` +
      (f.listedOn === null ? 'pas de liste datée' : `liste du ${day(f.listedOn)}, qui ne vaut qu’un an à compter de cette date`),
    remedy: 'Obtenir une liste datée, avec pour chaque maillon : nom, adresse, contact, tâche et pays.',
  },
  'GRP-001': {
    title: 'Acte partagé qui ne couvre pas la collectivité',
    explain: (f) =>
      `recours à ${use(f)} sur le fondement d’un acte détenu par une autre collectivité` +
      (f.agreements.length > 0 ? ` (${quoted(f.agreements)})` : '') +
      ' et qui ne couvre pas la présente collectivité',
    remedy: 'Signer un acte propre à la collectivité, ou adhérer à l’acte partagé si sa procédure le permettait.',
  },
  'GRP-002': {
    title: 'Adhésion au groupement de commandes sans effet',
    explain: (f) =>
      `recours à ${use(f)} par un groupement de commandes (${quoted(f.agreements)}) auquel la collectivité a adhéré trop tard ou de façon incomplète : l’acte ne la couvre pas`,
    remedy:
      'Vérifier que la délibération et la convention précèdent le lancement de la procédure ; sinon, passer un marché propre.',
  },
  'GRP-003': {
    title: 'Recours à une centrale d’achat, sans acte de sous-traitance',
    explain: (f) =>
      `recours à ${use(f)} par une centrale d’achat (${quoted(f.agreements)}) sans acte de sous-traitance (article 28) qui lie le prestataire`,
    remedy: 'Demander à la centrale l’annexe RGPD du marché, ou signer l’acte de sous-traitance proposé par le prestataire.',
  },
  'GRP-004': {
    title: 'Service mutualisé sans acte de sous-traitance ni accord entre responsables conjoints',
    explain: (f) =>
      `recours à ${use(f)}, service d’un organisme public, sans acte de sous-traitance (article 28) ni accord entre responsables conjoints (article 26)`,
    remedy:
      'Annexer à la convention de service les clauses de l’article 28, ou conclure l’accord de l’article 26. Si la compétence est transférée, la collectivité n’est plus responsable du traitement.',
  },
  'JNT-001': {
    title: 'Responsables conjoints sans accord',
    explain: (f) => `traitement « ${f.activity} » mené par des responsables conjoints sans accord sur leurs obligations`,
    remedy: 'Conclure l’accord (obligations de chacun, point de contact), sauf dans la mesure où la loi fixe déjà ces obligations.',
  },
};
