import type { Found, Problem, ProblemCode } from '../read/problem.js';
import { shownList, shownObject } from '../read/shown.js';
import { enumerate } from './enumerate.js';
import { fr } from './french-typography.js';

/** A problem in French. */
export function french(problem: Problem): string {
  const { path, position } = problem;
  const where = [path, position && `ligne ${position.line}, colonne ${position.column}`].filter(Boolean).join(', ') || 'le fichier';
  return fr`${where} : ${sentences[problem.code](problem)}`;
}

const sentences: Record<ProblemCode, (problem: Problem) => string> = {
  EMPTY_FILE: () => fr`rien à lire, le fichier est vide ; attendu : un registre au format vigie-register/1`,
  TOO_LARGE: ({ found, expected }) => fr`taille de ${text(found)}, trop grande ; limite : ${expected[0] ?? ''}`,
  SPREADSHEET: ({ found }) =>
    fr`c'est un classeur (${text(found)}), pas du JSON ; attendu ici : un registre au format vigie-register/1`,
  BYTE_ORDER_MARK: ({ found }) =>
    fr`il commence par une marque d'ordre des octets (BOM, ${text(found)}) ; enregistrez-le en UTF-8 sans BOM`,
  WRONG_ENCODING: ({ found, position }) =>
    position
      ? fr`« ${text(found)} » n'est pas de l'UTF-8 (peut-être du Windows-1252) ; enregistrez le fichier en UTF-8 sans BOM`
      : fr`il est codé en ${text(found)} ; enregistrez-le en UTF-8 sans BOM`,
  SYNTAX: ({ found, expected }) => fr`erreur de syntaxe JSON, ${sign(found)} ; attendu : ${enumerate(expected.map(syntax), 'ou')}`,
  TOO_DEEP: ({ expected }) => fr`trop de niveaux imbriqués ; limite : ${expected[0] ?? ''}`,
  DUPLICATE_KEY: ({ found }) => fr`la clé « ${text(found)} » est écrite deux fois dans le même objet ; attendu : une seule fois`,

  MISSING_KEY: ({ expected }) => fr`obligatoire, mais absent ; attendu : ${values(expected)}`,
  UNKNOWN_KEY: ({ found, expected, suggestion }) =>
    fr`la clé « ${text(found)} » n'existe pas ici${maybe(suggestion)} ; clés connues : ${enumerate(expected, 'et')}`,
  WRONG_TYPE: ({ found, expected }) => fr`attendu : ${values(expected)} ; trouvé : ${kind(found)}`,
  WRONG_FORMAT_TAG: ({ found, expected }) => fr`« ${text(found)} » n'est pas le format lu ici ; attendu : « ${expected[0] ?? ''} »`,
  UNKNOWN_VALUE: ({ found, expected, suggestion }) =>
    fr`« ${text(found)} » n'est pas une valeur connue${maybe(suggestion)} ; attendu : ${values(expected)}`,
  IMPOSSIBLE_DAY: ({ found }) => fr`« ${text(found)} » n'est pas une date valide ; attendu : AAAA-MM-JJ`,
  IMPOSSIBLE_INSTANT: ({ found, suggestion }) =>
    fr`« ${text(found)} » n'est pas un horodatage valide${maybe(suggestion)} ; attendu : AAAA-MM-JJThh:mm:ssZ, en temps universel (UTC)`,
  UNKNOWN_COUNTRY: ({ found, suggestion }) =>
    fr`« ${text(found)} » n'est pas un code de pays${maybe(suggestion)} ; attendu : deux lettres (ISO 3166-1 alpha-2), ou EU`,
  IMPOSSIBLE_SIREN: ({ found, suggestion }) =>
    fr`« ${text(found)} » n'est pas un SIREN${maybe(suggestion)} ; attendu : neuf chiffres dont la clé de contrôle (Luhn) est juste`,
  EMPTY_TEXT: () => fr`le texte est vide ; attendu : au moins un caractère`,
  TEXT_TOO_LONG: ({ found, expected }) => fr`le texte « ${text(found)} » est trop long ; limite : ${expected[0] ?? ''} caractères`,
  OUT_OF_RANGE: ({ found, expected: [least, most] }) =>
    fr`${text(found)} est hors limites ; attendu : de ${least ?? ''} à ${most ?? ''}`,
  WRONG_PATTERN: ({ found, expected }) => fr`« ${text(found)} » n'a pas la forme voulue ; attendu : ${pattern(expected[0] ?? '')}`,
  TOO_MANY_ENTRIES: ({ found, expected }) => fr`${text(found)} éléments, il y en a trop ; limite : ${expected[0] ?? ''}`,
  FORBIDDEN_CHARACTER: ({ found }) =>
    fr`« ${text(found)} » contient un caractère interdit ; attendu : un texte sans caractère nul ni moitié de paire de substitution Unicode`,

  DUPLICATE_ID: ({ found, expected }) =>
    fr`« ${text(found)} » est déjà l'id de ${expected[0] ?? ''} ; attendu : un id propre à chaque élément`,
  DANGLING_REFERENCE: ({ found, expected }) =>
    fr`« ${text(found)} » ne désigne rien ; attendu : l'id d'un élément de « ${expected[0] ?? ''} »`,
  FROM_NOT_BEFORE_TO: ({ found, expected: [key, start] }) =>
    fr`« ${text(found)} » ne vient pas après « ${key ?? ''} » (${start ?? ''}) ; attendu : le premier jour où cela ne vaut plus`,
  LOCATION_AT_BOTH: ({ found }) =>
    fr`« engagementId » et « activityId » sont tous deux donnés (${text(found)}) ; attendu : un seul des deux`,
  LOCATION_AT_NEITHER: () => fr`ni « engagementId » ni « activityId » n'est donné ; attendu : un seul des deux`,
  PARENT_CYCLE: ({ found, expected }) =>
    fr`« ${text(found)} » remonte à l'engagement lui-même (${expected.join(' → ')}) ; attendu : une chaîne qui s'arrête`,
  CHAIN_TOO_LONG: ({ found, expected: [longest] }) =>
    fr`« ${text(found)} » est au bout d'une chaîne de sous-traitance trop longue ; attendu : ${longest ?? ''} maillons au plus`,
  MORE_PROBLEMS: ({ found }) => fr`et ${text(found)} ${found === 1 ? 'autre problème' : 'autres problèmes'}, sans le détail`,
};

const names: Record<string, string> = {
  string: 'un texte',
  integer: 'un nombre entier',
  object: 'un objet { … }',
  array: 'une liste [ … ]',
  day: 'une date AAAA-MM-JJ',
  instant: 'un horodatage AAAA-MM-JJThh:mm:ssZ',
  country: 'un code de pays (ISO 3166-1 alpha-2, ou EU)',
  siren: 'un SIREN',
};

const signs: Record<string, string> = {
  key: 'une clé entre guillemets',
  value: 'une valeur',
  number: 'un nombre',
  end: 'la fin du fichier',
  escape: "une séquence d'échappement de JSON",
  noComment: 'aucun commentaire',
  noControl: 'ni saut de ligne ni tabulation dans un texte',
};

const patterns: Record<string, string> = {
  '^[0-9a-f]{64}$': '64 chiffres hexadécimaux, en minuscules (SHA-256)',
  '^[^/]+/.+$': "l'id de la collectivité, une barre oblique, l'id de l'acte",
};

const values = (expected: string[]) =>
  enumerate(
    expected.flatMap((value) => (value === 'boolean' ? ['true', 'false'] : [names[value] ?? value])),
    'ou',
  );
const syntax = (token: string) => signs[token] ?? fr`« ${token} »`;
const sign = (found: Found) => (found === null ? "le fichier s'arrête trop tôt" : fr`près de « ${text(found)} »`);
const maybe = (suggestion: string | null) => (suggestion === null ? '' : fr` (peut-être « ${suggestion} »)`);
const text = (found: Found) => String(found);
const pattern = (wanted: string) => patterns[wanted] ?? wanted;

function kind(found: Found): string {
  if (found === shownList) return fr`une liste ${shownList}`;
  if (found === shownObject) return fr`un objet ${shownObject}`;
  if (typeof found === 'string') return fr`le texte « ${found} »`;
  return typeof found === 'number' ? fr`le nombre ${found}` : String(found);
}
