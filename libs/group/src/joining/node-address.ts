import { refuse } from '../../../runtime/src/index.js';

/** The address of a node, without a slash at the end. Refused when its peers could not use it. */
export function nodeAddress(text: string, isPrivateAllowed: boolean, path: string[] = ['input', 'url']): string {
  const url = text.trim().replace(/\/+$/, '');
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isHttps = parsed?.protocol === 'https:' || (isPrivateAllowed && parsed?.protocol === 'http:');
  const isPlain = parsed?.username === '' && parsed.password === '' && !/[?#\s]/.test(url) && url.length <= 300;
  if (parsed === null || !isHttps || !isPlain) refuse('INVALID', path, isPrivateAllowed ? anAddress : inHttps);
  return url;
}

/** The name of a group or of a node. */
export function shortName(text: string, path: string[]): string {
  const name = text.trim();
  if (name === '' || name.length > 200) refuse('INVALID', path, shortText);
  return name;
}

const anAddress = {
  fr: 'Une adresse est attendue, par exemple http://10.0.0.4:4000.',
  en: 'Expected an address, such as http://10.0.0.4:4000.',
};
const inHttps = {
  fr: 'Une adresse en https est attendue, par exemple https://vigie.exemple.fr (sur un intranet : VIGIE_PEERS_PRIVATE=true).',
  en: 'Expected an address in https, such as https://vigie.example.fr (on an intranet: VIGIE_PEERS_PRIVATE=true).',
};
const shortText = { fr: 'De 1 à 200 caractères sont attendus.', en: 'Expected 1 to 200 characters.' };
