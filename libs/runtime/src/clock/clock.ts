import type { Day, Instant } from '../../../model/src/index.js';

/** What time it is. Tests set it; nothing else asks the machine. */
export abstract class Clock {
  abstract milliseconds(): number;

  now(): Instant {
    return new Date(this.milliseconds()).toISOString();
  }

  /** The civil day in Paris. */
  today(): Day {
    return parisDayOf(this.milliseconds());
  }
}

export class SystemClock extends Clock {
  milliseconds(): number {
    return Date.now();
  }
}

/** Stands still until it is moved. */
export class SetClock extends Clock {
  private at: number;

  constructor(at: Instant) {
    super();
    this.at = Date.parse(at);
  }

  milliseconds(): number {
    return this.at;
  }

  set(at: Instant): void {
    this.at = Date.parse(at);
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}

/** The civil day in Paris at a moment, in milliseconds. */
export function parisDayOf(milliseconds: number): Day {
  return parisDay.format(milliseconds);
}

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
