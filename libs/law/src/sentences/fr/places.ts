import type { PlaceRules, TextsOf } from '../rule-text.js';
import { atProvider, countries, country, dataOf, KINDS, list, ofUse, use } from './words.js';

export const places: TextsOf<PlaceRules> = {
  'LOC-001': {
    title: 'Hébergement principal hors EEE sans adéquation ni garantie',
    explain: (f) =>
      `hébergement principal ${ofUse(f)} hors de l’EEE (${country(f.country)}), sans décision d’adéquation ni garantie qui le couvre`,
    remedy:
      'Rapatrier les données ou suspendre le service ; à défaut, signer les clauses contractuelles types 2021/914 (module adapté) avec une analyse d’impact du transfert (AITD), ou changer de prestataire.',
  },
  'LOC-002': {
    title: 'Copie hors EEE sans adéquation ni garantie',
    explain: (f) =>
      `copie ${ofUse(f)} hors de l’EEE (${KINDS[f.kind]}, ${country(f.country)}), sans décision d’adéquation ni garantie qui la couvre`,
    remedy: 'Exiger au contrat que les copies restent dans l’EEE ; faire supprimer celle-ci et obtenir une attestation.',
  },
  'LOC-003': {
    title: 'Accès à distance depuis un pays tiers, non couvert',
    explain: (f) =>
      `${KINDS[f.kind]} ${f.service === null ? 'aux' : 'à'} ${atProvider(f)} depuis un pays tiers (${country(f.country)}), sans décision d’adéquation ni garantie qui le couvre` +
      (f.access === 'DENIED_BY_VENDOR' ? ' ; le prestataire affirme ne pas accéder aux données' : ''),
    remedy:
      'Limiter le support à l’EEE, ou à un accès ponctuel, sur demande et tracé ; à défaut, faire signer les clauses contractuelles types 2021/914 (module 3) entre le prestataire et sa filiale, avec une analyse d’impact du transfert (AITD).',
  },
  'LOC-004': {
    title: 'Localisation des données inconnue',
    explain: (f) => `localisation inconnue des données de ${use(f)}`,
    explainUnknown: (f) =>
      f.unknownPlaces.length > 0
        ? `On ne sait pas dans quel pays se trouvent les données de ${use(f)}, ou depuis lequel on y accède : ${list(f.unknownPlaces.map((kind) => KINDS[kind]))}.`
        : `On ne sait pas où se trouvent les données de ${use(f)} : un hébergement hors de l’EEE ne peut être exclu.`,
    remedy:
      'Envoyer au prestataire le questionnaire de localisation (hébergement, copies, accès du support), puis inscrire sa réponse une fois pour toutes les collectivités qui recourent à lui.',
  },
  'LOC-006': {
    title: 'Registre contredit : « pas de transfert », mais un pays tiers',
    explain: (f) =>
      `traitement « ${f.activity} » déclaré sans transfert, alors que des données se trouvent dans un pays tiers ou sont accessibles depuis un tel pays (${countries(f.countries)}) ; même couvert par une décision d’adéquation, un pays tiers doit être nommé`,
    remedy: 'Compléter le registre (pays tiers) et les mentions d’information (transfert, décision d’adéquation ou garantie).',
  },
  'LOC-007': {
    title: 'Données dans un territoire à statut particulier, hors de l’Union',
    explain: (f) =>
      `${dataOf(f)}, situées dans un territoire à statut particulier hors de l’Union, ou accessibles depuis celui-ci (${KINDS[f.kind]}, ${country(f.country)})`,
    remedy: 'Demander au DPO de qualifier la situation : ces flux ne sont pas traités ici comme un transfert vers un pays tiers.',
  },
  'LOC-008': {
    title: 'Données de santé chez un hébergeur sans certificat HDS',
    explain: (f) =>
      `${dataOf(f, 'données de santé')}, chez un hébergeur sans certificat HDS valable pour ce service (${KINDS[f.kind]})`,
    remedy:
      'Passer à un service nommé dans un certificat HDS en version 2, et signer le contrat d’hébergement de données de santé.',
  },
  'LOC-009': {
    title: 'Données de santé stockées hors de l’Union et de l’EEE',
    explain: (f) =>
      `${dataOf(f, 'données de santé')}, stockées hors de l’Union et de l’EEE (${KINDS[f.kind]}, ${country(f.country)}) ; ni une décision d’adéquation ni un outil de transfert n’y remédient`,
    remedy: 'Rapatrier le stockage dans l’Union ou l’EEE.',
  },
  'SOV-001': {
    title: 'Données sensibles lisibles par un prestataire sous contrôle non européen',
    explain: (f) =>
      `données sensibles de ${use(f)} stockées en Europe chez un prestataire sous contrôle non européen` +
      (f.countries.length > 0 ? ` (${countries(f.countries)})` : '') +
      ', sans clés de chiffrement détenues par la seule collectivité ; ce n’est pas un transfert, mais un risque',
    remedy:
      'Mener l’analyse de risque ; chiffrer avec des clés détenues par la seule collectivité ; prévoir une clause sur l’article 48 (demandes d’autorités étrangères) ; pour les données les plus sensibles, choisir une offre qualifiée SecNumCloud.',
  },
};
