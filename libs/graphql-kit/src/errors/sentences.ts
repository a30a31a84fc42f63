import type { Localised } from '../../../runtime/src/index.js';
import type { ApiErrorCode } from './api-error.js';

/** What the errors say whose cause nobody else words. */
export const sentences: Partial<Record<ApiErrorCode, Localised>> = {
  UNAUTHENTICATED: { fr: 'Connectez-vous, ou envoyez un jeton.', en: 'Sign in, or send a token.' },
  TOO_COMPLEX: { fr: 'Ce document est trop long ou trop profond.', en: 'This document is too long or too deep.' },
  FORBIDDEN: { fr: 'Vos rôles ne le permettent pas.', en: 'Your roles do not allow this.' },
};

export function failedHere(requestId: string): Localised {
  return {
    fr: `Une erreur s’est produite ici ; elle est au journal sous ${requestId}.`,
    en: `Something failed here, and was logged as ${requestId}.`,
  };
}
