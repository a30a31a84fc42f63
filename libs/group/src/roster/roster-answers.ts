import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { accepted } from '../../../runtime/src/index.js';
import { shape } from '../message/shape.js';
import { AnswerRefused } from '../peer/answering.js';
import { declarationOf, keepDeclaration } from './declarations.js';
import { journal } from './group-journal.js';
import { lastRoster, rostersSince } from './kept-roster.js';
import { lockOwnNode, type OwnNode, ownNode } from './own-node.js';
import { signRoster } from './sign-roster.js';
import { readDeclaration, takeDeclaration, type TakenDeclaration } from './take-declaration.js';

/** `roster.read@1`. */
export interface RosterRead {
  /** The last version of the node that answers. */
  version: number;
  /** Those after the one that was asked about, in order, as many as fit. */
  rosters: string[];
}

/** The operations between nodes that keep the roster: any node gives it, its keeper takes what nodes say of themselves. */
@Injectable()
export class RosterAnswers {
  constructor(private readonly transactions: Transactions) {}

  /** What `operation` answers to a node of the group. Throws AnswerRefused. */
  async answer(operation: string, body: unknown, nodeId: string): Promise<object> {
    switch (operation) {
      case 'roster.read@1':
        return this.read(body);
      case 'roster.declare@1':
        return this.declare(body, nodeId);
      case 'roster.leave@1':
        return this.asKeeper((tx, own) => leave(tx, own, nodeId));
      default:
        throw new AnswerRefused(404, 'UNSUPPORTED');
    }
  }

  private async read(body: unknown): Promise<RosterRead> {
    if (!isRead(body)) throw new AnswerRefused(400, 'WRONG_BODY');
    return this.transactions.read(theNode, async (tx) => ({
      version: (await lastRoster(tx))?.roster.version ?? 0,
      rosters: await rostersSince(tx, body.since, MOST_CHARACTERS),
    }));
  }

  private async declare(body: unknown, nodeId: string): Promise<TakenDeclaration> {
    const declared = await readDeclaration(body);
    return this.asKeeper((tx, own) => takeDeclaration(tx, own, nodeId, declared));
  }

  private async asKeeper<Result>(work: (tx: Tx, own: OwnNode) => Promise<Result>): Promise<Result> {
    const own = await this.transactions.read(theNode, ownNode);
    if (own === null || own.keeperUrl !== null) throw new AnswerRefused(404, 'UNSUPPORTED', 'this node does not keep the roster');
    return accepted(await this.transactions.run(theNode, async (tx) => work(tx, await lockOwnNode(tx))));
  }
}

/** A node goes: its members and those who ask for it leave the roster with it. */
async function leave(tx: Tx, own: OwnNode, nodeId: string): Promise<object> {
  const kept = await declarationOf(tx, nodeId);
  if (kept === null || nodeId === own.nodeId) throw new AnswerRefused(403, 'REFUSED');
  await keepDeclaration(tx, { ...kept, state: 'REMOVED' });
  await journal(tx, 'GROUP_NODE', nodeId, 'ENDED', { name: kept.declared.name, left: true });
  await signRoster(tx, own);
  return {};
}

const isRead = shape<{ since: number }>({
  type: 'object',
  required: ['since'],
  properties: { since: { type: 'integer', minimum: 0, maximum: 2_000_000_000 } },
});

/** Half of what an answer may hold; more is asked for again. */
const MOST_CHARACTERS = 2_000_000;
