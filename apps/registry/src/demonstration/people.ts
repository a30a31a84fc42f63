import type { MemberRole, NodeRole } from '../../../../libs/access/src/index.js';

/** Somebody of the demonstration, with an account. */
export interface Person {
  name: string;
  email: string;
  /** What they do, for whoever reads the terminal. */
  work: string;
  ofNode: NodeRole[];
  ofMembers: Record<string, MemberRole>;
}

const shared = [
  'commune-saint-avit',
  'commune-pierrelance',
  'commune-aulnois',
  'commune-montfauve',
  'commune-tauriere',
  'commune-chantebise',
  'cdg-haute-vezonne',
];
const sharedElsewhere = ['commune-sorbelle', 'syndicat-vezonne-numerique'];
const others = ['ville-argelieu', 'ccas-argelieu', 'cc-pays-de-vezonne', 'commune-fontclare'];

const SOLENE = { name: 'Solène Kermadec', email: 'dpo@cdg-haute-vezonne.example' };
const ILAN = { name: 'Ilan Delorme', email: 'avocat@delorme.example', work: 'avocat du groupe' };
const MAELLE: Person = {
  name: 'Maëlle Quinsac',
  email: 'mairie@montfauve.example',
  work: 'secrétaire de mairie à Montfauve',
  ofNode: [],
  ofMembers: given(['commune-montfauve'], 'EDITOR'),
};

/** On one node: a shared DPO who also reads for the group, and keeps the node; a lawyer who reads everything; a town clerk. */
export const PEOPLE: Person[] = [
  {
    ...SOLENE,
    work: 'déléguée mutualisée de neuf membres',
    ofNode: ['NODE_ADMIN', 'GROUP_DPO'],
    ofMembers: { ...given([...shared, ...sharedElsewhere], 'DPO'), ...given(others, 'READER') },
  },
  { ...ILAN, ofNode: ['LAWYER'], ofMembers: given([...shared, ...sharedElsewhere, ...others], 'READER') },
  MAELLE,
];

/** The same on the node of the centre de gestion: of the members of other nodes, the group tells them what those share. */
export const PEOPLE_OF_CENTRE: Person[] = [
  {
    ...SOLENE,
    work: 'déléguée mutualisée, et déléguée du groupe',
    ofNode: ['NODE_ADMIN', 'GROUP_DPO'],
    ofMembers: { ...given(shared, 'DPO'), ...given(['cdg-haute-vezonne'], 'ADMIN') },
  },
  { ...ILAN, ofNode: ['LAWYER'], ofMembers: given(shared, 'READER') },
  MAELLE,
];

/** Who keeps the node of the syndicate, and decides there what its members share. */
export const PEOPLE_OF_SYNDICATE: Person[] = [
  {
    name: 'Aurèle Vasquin',
    email: 'numerique@vezonne-numerique.example',
    work: 'responsable numérique du syndicat',
    ofNode: ['NODE_ADMIN'],
    ofMembers: given(['syndicat-vezonne-numerique', 'commune-sorbelle', 'commune-fontclare'], 'ADMIN'),
  },
];

/** The same on the node of the communauté de communes. */
export const PEOPLE_OF_EPCI: Person[] = [
  {
    name: 'Nour Belhassen',
    email: 'dpo@pays-de-vezonne.example',
    work: 'déléguée de la communauté de communes',
    ofNode: ['NODE_ADMIN'],
    ofMembers: given(['cc-pays-de-vezonne', 'ville-argelieu', 'ccas-argelieu'], 'ADMIN'),
  },
];

function given(members: readonly string[], role: MemberRole): Record<string, MemberRole> {
  return Object.fromEntries(members.map((memberId) => [memberId, role]));
}
