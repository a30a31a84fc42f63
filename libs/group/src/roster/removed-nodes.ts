import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { declarationOf } from './declarations.js';
import type { Roster } from './roster.js';

/** On the keeper’s node: those that were removed are still known by their keys, so that they can be told. */
@Injectable()
export class RemovedNodes {
  constructor(private readonly transactions: Transactions) {}

  /** A roster of this node alone; null: it was not removed. */
  async asRoster(nodeId: string, roster: Roster): Promise<Roster | null> {
    if (!UUID.test(nodeId) || roster.nodes.some(({ id }) => id === nodeId)) return null;
    const kept = await this.transactions.read(theNode, (tx) => declarationOf(tx, nodeId));
    if (kept?.state !== 'REMOVED') return null;
    const { name, url, keys } = kept.declared;
    return { ...roster, nodes: [{ id: nodeId, name, url, keys, state: 'ACTIVE', operations: [] }], members: [], holders: [] };
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
