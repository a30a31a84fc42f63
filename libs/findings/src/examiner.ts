import { Inject, Injectable } from '@nestjs/common';
import { theBackground, Transactions } from '../../database/src/index.js';
import { LOG, type Log } from '../../runtime/src/index.js';
import { loadShippedCalendar } from './calendar/load-calendar.js';
import { examineNextDue, type Step } from './elsewhere/examine-due.js';

/** Examines in the background, at once, the members whose findings a change elsewhere touched. */
@Injectable()
export class Examiner {
  private isStopping = false;
  /** Since the last step began. */
  private isWoken = false;
  private working: Promise<void> = Promise.resolve();
  private ring: () => void = () => undefined;

  constructor(
    private readonly transactions: Transactions,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Before anything is answered: the calendar of law is the one of this version, or a later one. */
  async start(): Promise<void> {
    const loaded = await this.transactions.run(theBackground, loadShippedCalendar);
    if (loaded !== null) this.log.info(loaded, 'every register is examined under a new calendar of law');
    this.working = this.work();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.working;
  }

  /** There may be something to do. */
  wake(): void {
    this.isWoken = true;
    this.ring();
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      const step = await this.step();
      if (!this.isWoken && step !== 'EXAMINED') await this.rest(step === 'WAITING' ? 20 : 1000);
    }
  }

  private async step(): Promise<Step> {
    try {
      return await examineNextDue(this.transactions, (memberId, err) =>
        this.log.error({ err, memberId }, 'a register could not be examined'),
      );
    } catch (err) {
      if (!this.isStopping) this.log.warn({ err }, 'examinations wait for the database');
      return 'NOTHING';
    }
  }

  private rest(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.ring = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
