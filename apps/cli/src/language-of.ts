import { LANGUAGES, type Language } from '../../../libs/law/src/index.js';

/** The language asked for, before the rest of the command line is understood: even its errors are in that language. */
export function languageOf(argv: readonly string[]): Language {
  const asked = argv.flatMap((word, i) => {
    if (word === '--lang') return argv.slice(i + 1, i + 2);
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return LANGUAGES.find((language) => language === asked.at(-1)?.toLowerCase()) ?? 'fr';
}
