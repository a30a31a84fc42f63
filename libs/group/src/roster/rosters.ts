import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { type KeptKey, keptKeys } from '../keys/kept-keys.js';
import { inUse } from '../keys/validity.rule.js';
import type { Signer } from '../message/compact.js';
import { type KeptRoster, lastRoster } from './kept-roster.js';
import { type OwnNode, type Row, toOwnNode } from './own-node.js';
import { pseudonymsOf } from './pseudonym.js';
import type { Roster, RosterHolder } from './roster.js';

/** What this node knows of the group at one moment. */
export interface Standing {
  own: OwnNode | null;
  /** The roster in force; null: no group, or not approved yet, or not in it any more. */
  roster: Roster | null;
}

/** The group as this node knows it. Another process may learn more: it is asked each time whether there is a newer roster. */
@Injectable()
export class Rosters {
  private kept: KeptRoster | null = null;
  private keys: { mark: string; all: KeptKey[] } = { mark: '', all: [] };
  private personOf: ((accountId: string) => string) | null = null;

  constructor(private readonly transactions: Transactions) {}

  async standing(): Promise<Standing> {
    return this.transactions.read(theNode, async (tx) => {
      const [row] = await tx.rows<Row & Marks>(select);
      if (row === undefined) return { own: null, roster: null };
      const own = toOwnNode(row);
      if (row.roster_hash?.toString('base64url') !== this.kept?.hash) this.kept = await lastRoster(tx);
      if (row.keys !== this.keys.mark) this.keys = { mark: row.keys, all: await keptKeys(tx, 'NODE') };
      return { own, roster: own.state === 'MEMBER' ? (this.kept?.roster ?? null) : null };
    });
  }

  async current(): Promise<Roster | null> {
    return (await this.standing()).roster;
  }

  async own(): Promise<OwnNode | null> {
    return (await this.standing()).own;
  }

  /** What this node signs with: its last key that others know by now. */
  signer({ own, roster }: Standing, now: number): Signer {
    const known = roster?.nodes.find(({ id }) => id === own?.nodeId)?.keys ?? [];
    const signer = inUse(
      this.keys.all.filter(({ kid }) => roster === null || known.some((key) => key.kid === kid)),
      now,
    );
    if (signer === null) throw new Error('This node has no valid key that the roster knows.');
    return signer;
  }

  /** How an account of this node is named in the group. The group exists. */
  async pseudonymOf(accountId: string): Promise<string> {
    // It rests on the first key of the node, which stays.
    this.personOf ??= await this.transactions.read(theNode, pseudonymsOf);
    return this.personOf(accountId);
  }

  /** A secret of this node, the same at each start, for one purpose alone. The group exists. */
  secretFor(purpose: string): Promise<string> {
    return this.pseudonymOf(`secret for ${purpose}`);
  }

  /** What the roster says of an account, or a token, of this node that asks in a role of the group; null: nothing, or not yet. */
  async holderOf(accountId: string, role: RosterHolder['role']): Promise<RosterHolder | null> {
    const { own, roster } = await this.standing();
    if (own === null || roster === null) return null;
    const person = await this.pseudonymOf(accountId);
    return roster.holders.find((one) => one.nodeId === own.nodeId && one.role === role && one.person === person) ?? null;
  }
}

/** What tells that something else was kept since. */
interface Marks {
  roster_hash: Buffer | null;
  keys: string;
}

const select = `
SELECT m.*, (SELECT r.hash FROM group_roster r ORDER BY r.version DESC LIMIT 1) AS roster_hash,
  (SELECT coalesce(string_agg(k.kid || k.valid_from || coalesce(k.valid_until::text, ''), ' ' ORDER BY k.kid), '') FROM group_key k
    WHERE k.use = 'NODE') AS keys
FROM group_membership m`;
