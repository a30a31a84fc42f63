import { LANGUAGES, type Language } from '../../../libs/law/src/index.js';

/** The language asked for, before the rest of the command line is understood: even its errors are in that language. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const asked = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? (at < 0 ? undefined : argv[at + 1]);
  return LANGUAGES.find((language) => language === asked) ?? 'fr';
}
