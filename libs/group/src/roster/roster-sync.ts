import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock, LOG, type Log } from '../../../runtime/src/index.js';
import { SeenRequests } from '../message/seen-requests.js';
import { Answering } from '../peer/answering.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { RosterRefused } from './accept-rosters.js';
import { KeeperLink } from './keeper-link.js';
import { RosterUpdates } from './roster-updates.js';
import { Rosters } from './rosters.js';

/** In the background, every five minutes and when it is woken: the roster, and what this node says of itself. */
@Injectable()
export class RosterSync {
  private isStopping = false;
  /** Since the last step began. */
  private isWoken = false;
  private triedAt = -Infinity;
  private working: Promise<void> = Promise.resolve();
  private ring: () => void = () => undefined;

  constructor(
    private readonly rosters: Rosters,
    private readonly updates: RosterUpdates,
    private readonly keeper: KeeperLink,
    private readonly seen: SeenRequests,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    @Inject(LOG) private readonly log: Log,
  ) {}

  start(): void {
    this.isWoken = true;
    this.working = this.work();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.keeper.stop();
    this.wake();
    await this.working;
  }

  /** There may be something to say, or to hear. */
  wake(): void {
    this.isWoken = true;
    this.ring();
  }

  /** Now, whether it is due or not. Throws what failed. */
  async now(): Promise<void> {
    this.triedAt = this.clock.milliseconds();
    await this.updates.run(this.operations());
    await this.seen.forgetOld();
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      try {
        const isDue = this.isWoken || (await this.isDue());
        this.isWoken = false;
        if (isDue) await this.now();
      } catch (error) {
        if (!this.isStopping) this.tell(error);
      }
      if (!this.isWoken) await this.rest(LOOKS_EVERY);
    }
  }

  /** A request to join is asked about often: somebody waits for it. */
  private async isDue(): Promise<boolean> {
    const { own } = await this.rosters.standing();
    if (own === null) return false;
    const since = own.rosterCheckedAt === null ? Infinity : this.clock.milliseconds() - Date.parse(own.rosterCheckedAt);
    const sinceTried = this.clock.milliseconds() - this.triedAt;
    return own.state === 'PENDING' || (own.state === 'MEMBER' && since >= EVERY && sinceTried >= AGAIN_AFTER);
  }

  private operations(): readonly string[] | null {
    try {
      return this.modules.get(Answering, { strict: false }).operations;
    } catch {
      // Nothing on this node answers the group yet.
      return null;
    }
  }

  private tell(err: unknown): void {
    if (err instanceof RosterRefused) this.log.error({ err, alert: true }, 'a roster of the group was refused');
    else if (err instanceof PeerFailure) this.log.warn({ err, outcome: err.outcome }, 'the keeper of the group does not answer');
    else this.log.error({ err }, 'the roster could not be brought up to date');
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

/** Milliseconds. */
const EVERY = 5 * 60_000;
const AGAIN_AFTER = 60_000;
const LOOKS_EVERY = 5000;
