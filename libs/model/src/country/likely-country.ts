import { alpha2OfAlpha3, countryCodes } from './country-codes.js';

/** The country that a refused code or name most likely means: UK, EL, fr, FRA, "France"; null when nothing is likely. */
export function likelyCountry(found: string): string | null {
  const code = found.trim().toUpperCase();
  if (code.length > 100) return null;
  if (countryCodes.has(code)) return code;
  return otherCodes.get(code) ?? alpha2OfAlpha3.get(code) ?? codesByName().get(comparable(found)) ?? null;
}

/** Codes in use that are not of ISO 3166-1: the Union's own, withdrawn ones, and parts of countries. */
const otherCodes = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['UE', 'EU'],
  ['FX', 'FR'],
  ['TP', 'TL'],
  ['BU', 'MM'],
  ['ZR', 'CD'],
]);

let names: Map<string, string> | null = null;

/** The names of the countries in French and in English, made on the first need. */
function codesByName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const language of ['en', 'fr']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes) names.set(comparable(display.of(code) ?? code), code);
  }
  return names;
}

/** Without case, accents or punctuation. */
const comparable = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();
