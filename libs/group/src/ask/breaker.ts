import { EventEmitter, once } from 'node:events';
import type { Clock } from '../../../runtime/src/index.js';

/**
 * Spares a node that fails: after three failures in a row, or half of at least six in a minute, it is not asked for 15 seconds, then
 * twice as long at each failed probe, up to ten minutes.
 */
export class Breaker {
  private inRow = 0;
  private recent: { at: number; failed: boolean }[] = [];
  private closedFor = 0;
  private openUntil: number | null = null;
  private isProbing = false;
  private readonly probe = new EventEmitter().setMaxListeners(0);

  constructor(private readonly clock: Clock) {}

  /**
   * Whether the node may be asked now. When its time is over, one question is let through: it decides, also for those that come
   * meanwhile and have so many milliseconds to wait for it.
   */
  async lets(patienceMs: number): Promise<boolean> {
    let patience: AbortSignal | null = null;
    while (this.isProbing && patience?.aborted !== true) {
      patience ??= AbortSignal.timeout(patienceMs);
      await this.endOfProbe(patience);
    }
    if (this.openUntil === null) return true;
    if (this.isProbing || this.clock.milliseconds() < this.openUntil) return false;
    this.isProbing = true;
    return true;
  }

  succeeded(): void {
    this.note(false);
    this.inRow = 0;
    if (this.isProbing || this.openUntil !== null) this.recent = [];
    this.openUntil = null;
    this.closedFor = 0;
    this.endProbe();
  }

  failed(): void {
    this.note(true);
    this.inRow++;
    const failures = this.recent.filter(({ failed }) => failed).length;
    const isHalf = this.recent.length >= 6 && failures * 2 >= this.recent.length;
    if (this.isProbing || this.inRow >= 3 || isHalf) this.open();
    this.endProbe();
  }

  /** At once: what it sent proves that it is not to be believed. */
  trip(): void {
    this.open();
    this.endProbe();
  }

  /** The call says nothing of the node: our own time was up, it refused… */
  neither(): void {
    this.endProbe();
  }

  private endOfProbe(patience: AbortSignal): Promise<unknown> {
    return once(this.probe, 'over', { signal: patience }).catch(() => undefined);
  }

  private endProbe(): void {
    this.isProbing = false;
    this.probe.emit('over');
  }

  private open(): void {
    // What was asked before it opened fails as well, and says nothing new.
    if (this.openUntil !== null && !this.isProbing && this.clock.milliseconds() < this.openUntil) return;
    this.closedFor = this.closedFor === 0 ? SHORTEST : Math.min(this.closedFor * 2, LONGEST);
    this.openUntil = this.clock.milliseconds() + this.closedFor;
  }

  private note(failed: boolean): void {
    const at = this.clock.milliseconds();
    this.recent = [...this.recent.filter((one) => at - one.at < WINDOW), { at, failed }].slice(-100);
  }
}

const WINDOW = 60_000;
const SHORTEST = 15_000;
const LONGEST = 600_000;
