import { refuse } from '../../../runtime/src/index.js';

/** Long, and not what everybody types first. No rule of composition (CNIL, délibération 2022-100; NIST SP 800-63B). */
export function checkPassword(typed: string, { email, name }: { email: string; name: string }, path: readonly string[]): void {
  const password = typed.normalize('NFC');
  if (password.length < 12 || password.length > 200) {
    refuse('INVALID', path, {
      fr: 'Un mot de passe compte de 12 à 200 caractères : une phrase que vous seul connaissez convient.',
      en: 'A password has 12 to 200 characters: a sentence that only you know will do.',
    });
  }
  const plain = password.toLowerCase();
  const personal = [email.toLowerCase(), email.toLowerCase().split('@')[0] ?? '', name.toLowerCase()].filter(
    ({ length }) => length >= 4,
  );
  const distinct = new Set(plain).size;
  if (distinct < 5 || isCommon(plain) || personal.some((text) => plain.replace(text, '').length < 6)) {
    refuse('INVALID', path, { fr: 'Ce mot de passe se devine trop facilement.', en: 'This password is too easy to guess.' });
  }
}

/** Common words and runs of keys, with no more than three letters of one’s own, however many figures and signs. */
function isCommon(password: string): boolean {
  const kept = password.replace(/[^\p{L}\p{N}]/gu, '');
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ''), kept);
  return rest !== kept && rest.replace(/\P{L}/gu, '').length < 4;
}

const common = [
  'motdepasse',
  'password',
  'azerty',
  'qwerty',
  'azertyuiop',
  'qwertyuiop',
  '123456',
  'abcdef',
  'bonjour',
  'soleil',
  'mairie',
  'commune',
  'vigie',
  'admin',
  'administrateur',
  'administrator',
  'bienvenue',
  'welcome',
  'secret',
  'changeme',
  'letmein',
  'jetaime',
  'iloveyou',
  'doudou',
  'loulou',
  'chouchou',
];
const longestFirst = common.toSorted((one, other) => other.length - one.length);
