import type { LoggerService } from '@nestjs/common';
import type { Log } from '../../../libs/runtime/src/index.js';

/** What the framework says, in the log of the node: its troubles, not its routes. */
export class NestLog implements LoggerService {
  constructor(private readonly told: Log) {}

  log(): void {
    // The framework names every route and module at start.
  }

  warn(message: unknown): void {
    this.told.warn(textOf(message));
  }

  error(message: unknown): void {
    this.told.error(message instanceof Error ? { err: message } : {}, textOf(message));
  }

  fatal(message: unknown): void {
    this.told.fatal(textOf(message));
  }
}

const textOf = (message: unknown) => (message instanceof Error ? message.name : String(message));
