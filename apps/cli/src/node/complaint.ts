import type { Localised } from '../../../../libs/runtime/src/index.js';

/** What was asked cannot be done as it was asked: nothing was done. */
export class Complaint extends Error {
  constructor(readonly text: Localised) {
    super(text.en);
    this.name = 'Complaint';
  }
}
