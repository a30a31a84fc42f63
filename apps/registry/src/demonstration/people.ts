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
  'commune-sorbelle',
  'commune-saint-avit',
  'commune-pierrelance',
  'commune-aulnois',
  'commune-montfauve',
  'commune-tauriere',
  'commune-chantebise',
  'syndicat-vezonne-numerique',
  'cdg-haute-vezonne',
];
const others = ['ville-argelieu', 'ccas-argelieu', 'cc-pays-de-vezonne', 'commune-fontclare'];

/** A shared DPO who also reads for the group, and keeps the node; a lawyer who reads everything; a town clerk for one commune. */
export const PEOPLE: Person[] = [
  {
    name: 'Solène Kermadec',
    email: 'dpo@cdg-haute-vezonne.example',
    work: 'déléguée mutualisée de neuf membres',
    ofNode: ['NODE_ADMIN', 'GROUP_DPO'],
    ofMembers: { ...given(shared, 'DPO'), ...given(others, 'READER') },
  },
  {
    name: 'Ilan Delorme',
    email: 'avocat@delorme.example',
    work: 'avocat du groupe',
    ofNode: ['LAWYER'],
    ofMembers: given([...shared, ...others], 'READER'),
  },
  {
    name: 'Maëlle Quinsac',
    email: 'mairie@montfauve.example',
    work: 'secrétaire de mairie à Montfauve',
    ofNode: [],
    ofMembers: given(['commune-montfauve'], 'EDITOR'),
  },
];

function given(members: readonly string[], role: MemberRole): Record<string, MemberRole> {
  return Object.fromEntries(members.map((memberId) => [memberId, role]));
}
