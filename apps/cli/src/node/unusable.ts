import type { Localised } from '../../../../libs/runtime/src/index.js';

/** What was asked cannot be done as it stands. */
export class Unusable extends Error {
  constructor(readonly text: Localised) {
    super(text.en);
  }
}
