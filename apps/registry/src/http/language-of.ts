import type { Language } from '../../../../libs/runtime/src/index.js';

/** The language that a browser prefers, of those that the product speaks; French first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.trim().replace('q=', '')) || 0 };
    })
    .filter(({ language, quality }) => (language === 'fr' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return preferred[0]?.language === 'en' ? 'en' : 'fr';
}
