import type { Localised } from '../../../runtime/src/index.js';

/** Why the embedded server cannot do what was asked, and what its administrator can do about it. */
export class EmbeddedFailed extends Error {
  constructor(
    readonly code: EmbeddedFailure,
    readonly text: Localised,
    cause?: unknown,
  ) {
    super(text.en, { cause });
    this.name = 'EmbeddedFailed';
  }
}

export type EmbeddedFailure =
  | 'NO_BINARIES'
  | 'BINARIES_DO_NOT_RUN'
  | 'NAMELESS_ACCOUNT'
  | 'ODD_PATH'
  | 'UNREACHABLE'
  | 'NOT_WRITABLE'
  | 'DISK_FULL'
  | 'NOT_OURS'
  | 'OTHER_ACCOUNT'
  | 'OTHER_VERSION'
  | 'PORT_TAKEN'
  | 'DOES_NOT_ANSWER'
  | 'DOES_NOT_START'
  | 'DOES_NOT_STOP'
  | 'BUSY'
  | 'RUNNING'
  | 'NOT_EMPTY'
  | 'UNREADABLE_BACKUP'
  | 'DAMAGED_BACKUP'
  | 'BACKUP_FAILED';
