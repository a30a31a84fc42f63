import type { Transactions } from '../../../database/src/index.js';
import type { Clock, Log } from '../../../runtime/src/index.js';
import type { Peers } from '../peer/peers.js';
import type { Roster } from '../roster/roster.js';
import { AskHolders } from './ask-holders.js';
import { claimsElsewhere, type ClaimElsewhere } from './claims.query.js';
import { doubt, forget } from './doubt-and-forget.js';
import { inTurns } from './in-turns.js';
import { keepConfirmation } from './keep-confirmation.js';

/** What the confirmations need of the group: the roster in force, and which of its nodes this is. */
export interface OwnGroup {
  current(): Promise<Roster | null>;
  own(): Promise<{ nodeId: string } | null>;
}

export interface ConfirmationParts {
  transactions: Transactions;
  peers: Peers;
  rosters: OwnGroup;
  clock: Clock;
  log: Log;
  /** Called when a holder said something else: members are to be examined again. */
  wake: () => void;
}

/**
 * Asks the nodes of holders, every 15 minutes, what they say of the agreements on which members of this node rely. What nobody confirmed
 * for 24 hours is no longer known.
 */
export class AgreementConfirmations {
  private isStopping = false;
  private working: Promise<void> = Promise.resolve();
  private ring: () => void = () => undefined;
  private readonly ending = new AbortController();

  constructor(private readonly parts: ConfirmationParts) {}

  start(): void {
    this.working = this.work();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.ending.abort();
    this.ring();
    await this.working;
  }

  /** Once, for all members of this node. */
  run(): Promise<void> {
    return this.confirm(null);
  }

  /** Once, for one member: somebody waits for it. */
  askNow(memberId: string): Promise<void> {
    return this.confirm(memberId);
  }

  private async confirm(memberId: string | null): Promise<void> {
    const { transactions, peers, rosters, clock, wake } = this.parts;
    const [roster, own] = await Promise.all([rosters.current(), rosters.own()]);
    if (roster !== null && own !== null) {
      const claims = await claimsElsewhere(transactions, roster, own.nodeId, memberId);
      const holders = new AskHolders(peers, roster.version, own.nodeId, this.ending.signal);
      await inTurns(claims, AT_ONCE, (claim) => this.one(claim, holders));
    }
    if (this.isStopping) return;
    await doubt(transactions, clock.milliseconds());
    await forget(transactions);
    wake();
  }

  private async one(claim: ClaimElsewhere, holders: AskHolders): Promise<void> {
    const { transactions, log } = this.parts;
    const { memberId, node } = claim;
    if (this.isStopping) return;
    try {
      const said = await holders.ask(claim);
      if (this.isStopping) return;
      if (said.outcome !== 'OK' && said.failure !== null) {
        log.warn({ err: said.failure, nodeId: node.id, memberId }, 'an agreement was not confirmed');
      }
      await keepConfirmation(transactions, claim, said);
    } catch (err) {
      if (!this.isStopping) log.error({ err, nodeId: node.id, memberId }, 'a confirmation could not be kept');
    }
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      try {
        await this.run();
      } catch (err) {
        if (!this.isStopping) this.parts.log.warn({ err }, 'confirmations wait for the database');
      }
      if (!this.isStopping) await this.rest();
    }
  }

  private rest(): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, EVERY);
      this.ring = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

const EVERY = 15 * 60_000;
const AT_ONCE = 16;
