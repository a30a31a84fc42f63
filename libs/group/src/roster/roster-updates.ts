import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { accepted, Clock } from '../../../runtime/src/index.js';
import { JoinProgress } from '../joining/join-progress.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { acceptRosters, RosterRefused } from './accept-rosters.js';
import { isAsListed } from './declaration.rule.js';
import { KeeperLink } from './keeper-link.js';
import { markRemoved } from './mark-removed.js';
import { lockOwnNode, type OwnNode } from './own-node.js';
import { ownDeclaration } from './own-declaration.query.js';
import type { Roster } from './roster.js';
import { Rosters } from './rosters.js';
import { takeDeclaration } from './take-declaration.js';

/** Brings this node and the roster up to date with each other: what it says of itself, and what the roster says of everybody. */
@Injectable()
export class RosterUpdates {
  constructor(
    private readonly transactions: Transactions,
    private readonly rosters: Rosters,
    private readonly joining: JoinProgress,
    private readonly keeper: KeeperLink,
    private readonly clock: Clock,
  ) {}

  /** `operations`: those that this node answers; null: as the roster says. Throws PeerFailure, or RosterRefused. */
  async run(operations: readonly string[] | null): Promise<void> {
    const before = await this.rosters.own();
    if (before?.state === 'PENDING') await this.joining.ask(before, operations ?? []);
    const { own, roster } = await this.rosters.standing();
    if (own === null || roster === null) return;
    const known = operations ?? roster.nodes.find(({ id }) => id === own.nodeId)?.operations ?? [];
    if (own.keeperUrl === null) return this.asKeeper(known);
    try {
      await this.asNode(own, roster, known);
    } catch (error) {
      if (!(error instanceof PeerFailure) || error.more.code !== 'REMOVED') throw error;
      accepted(await this.transactions.run(theNode, markRemoved));
    }
  }

  /** The keeper’s node declares to itself, and signs anew what is at half its life. */
  private async asKeeper(operations: readonly string[]): Promise<void> {
    accepted(
      await this.transactions.run(theNode, async (tx) => {
        const own = await lockOwnNode(tx);
        await takeDeclaration(tx, own, own.nodeId, await ownDeclaration(tx, own, operations, tx.at));
        await tx.rows('UPDATE group_membership SET roster_checked_at = $1', [tx.at]);
      }),
    );
  }

  /** What it says is compared with the last roster, and not with the one that it happens to have. */
  private async asNode(own: OwnNode, before: Roster, operations: readonly string[]): Promise<void> {
    const roster = await this.follow(before);
    const declared = await this.transactions.read(theNode, (tx) => ownDeclaration(tx, own, operations, this.clock.now()));
    if (isAsListed(declared, own.nodeId, roster)) return;
    await this.keeper.declare(roster, declared);
    await this.follow(roster);
  }

  /** The last roster, accepted one after the other since the one that this node had. */
  private async follow(before: Roster): Promise<Roster> {
    let roster = before;
    for (;;) {
      const read = await this.keeper.read(roster, roster.version);
      if (read.version < roster.version) {
        throw new RosterRefused(`the keeper is back at version ${read.version}, before ${roster.version}`);
      }
      const last = (await this.accept(read.rosters)) ?? roster;
      if (read.rosters.length === 0 || last.version >= read.version) return last;
      roster = last;
    }
  }

  private async accept(sent: readonly string[]): Promise<Roster | null> {
    return accepted(
      await this.transactions.run(theNode, async (tx) => {
        const own = await lockOwnNode(tx);
        const roster = await acceptRosters(tx, own, sent);
        await tx.rows('UPDATE group_membership SET roster_checked_at = $1, group_name = coalesce($2, group_name)', [
          tx.at,
          roster?.name,
        ]);
        if (roster !== null && !roster.nodes.some(({ id }) => id === own.nodeId)) await markRemoved(tx);
        return roster;
      }),
    );
  }
}
