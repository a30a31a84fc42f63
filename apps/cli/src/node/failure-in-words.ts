import { EmbeddedFailed, isConnectionFailure, OutcomeUnknown } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { WrongSettings } from '../../../../libs/runtime/src/index.js';
import { Complaint } from './complaint.js';

const WORDS = {
  fr: {
    settings: 'réglage inutilisable',
    silent: 'la base de données ne répond pas ; vérifiez DATABASE_URL, et que son serveur est en marche',
    closed: (code: string) => `la base de données refuse cette connexion (${code}) ; vérifiez DATABASE_URL`,
    unknown: 'la connexion s’est coupée à la fin de l’écriture : relisez pour savoir si elle est faite, avant de recommencer',
  },
  en: {
    settings: 'unusable setting',
    silent: 'the database does not answer; check DATABASE_URL, and that its server runs',
    closed: (code: string) => `the database refuses this connection (${code}); check DATABASE_URL`,
    unknown: 'the connection was lost at the end of the writing: read again to know whether it was done, before another try',
  },
} as const;

/** One message for a failure that its reader can mend; null: it was not foreseen. Never a secret. */
export function failureInWords(error: unknown, language: Language): string | null {
  const words = WORDS[language];
  if (error instanceof Complaint || error instanceof EmbeddedFailed) return error.text[language];
  if (error instanceof WrongSettings) return [words.settings, ...error.message.split('\n')].join('\nvigie: ');
  if (error instanceof OutcomeUnknown) return words.unknown;
  if (isConnectionFailure(error)) return words.silent;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Invalid authorisation, and no such database.
  return /^(28|3D)/.test(code) ? words.closed(code) : null;
}
