import type { Localised } from '../../../runtime/src/index.js';

/** What a commune does, by the beginning of the codes of its templates. */
const DOMAINS: { codes: readonly string[]; name: Localised }[] = [
  { codes: ['EC', 'EL', 'CNI', 'AAC', 'REC', 'CIM'], name: { fr: 'État civil et population', en: 'Civil status and population' } },
  { codes: ['PERI', 'SCO', 'PE'], name: { fr: 'Enfance et écoles', en: 'Childhood and schools' } },
  {
    codes: ['CCAS', 'PCS', 'SSIAD', 'LOG'],
    name: { fr: 'Action sociale, santé et logement', en: 'Social work, health and housing' },
  },
  { codes: ['PM', 'VID', 'STA'], name: { fr: 'Sécurité et stationnement', en: 'Security and parking' } },
  { codes: ['URB', 'SIG'], name: { fr: 'Urbanisme et territoire', en: 'Planning and territory' } },
  { codes: ['RH', 'ALE'], name: { fr: 'Ressources humaines', en: 'Human resources' } },
  { codes: ['FIN', 'MP'], name: { fr: 'Finances et commande publique', en: 'Finance and public procurement' } },
  { codes: ['ASS', 'COM', 'GRU', 'RDV', 'BIB'], name: { fr: 'Vie municipale et usagers', en: 'Municipal life and users' } },
  { codes: ['IT'], name: { fr: 'Informatique', en: 'Information technology' } },
];

/** The domain of a template; null: none that is known. */
export function domainOf(code: string): Localised | null {
  const beginning = code.split('-')[0] ?? '';
  return DOMAINS.find(({ codes }) => codes.includes(beginning))?.name ?? null;
}
