/** A schema is not taken back: what was written since would be lost. */
export function forwardOnly(): never {
  throw new Error('Vigie goes forward only: restore a backup.');
}
