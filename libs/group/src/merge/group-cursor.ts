import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { apiError } from '../../../graphql-kit/src/index.js';
import type { OrderKey } from '../protocol/operation.js';
import type { Roster } from '../roster/roster.js';

/** Where a page ended, for everybody: one place serves every source. */
export interface GroupPlace {
  after: OrderKey;
  /** The nodes that did not answer before: they stay out of the pages that follow. */
  missing: string[];
}

/** Signs places, and reads those that this node signed. A place holds for a list, a group as it is, and 15 minutes. */
export class GroupCursors {
  private readonly key: Buffer;

  constructor(
    secret: string,
    private readonly now: () => number,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'vigie group cursor', 32));
  }

  write(list: unknown, roster: Roster, { after, missing }: GroupPlace): string {
    const said = Buffer.from(
      JSON.stringify([listHash(list, roster), this.now() + LASTS, after.key, after.memberId, after.recordId, missing]),
    );
    return Buffer.concat([this.sign(said), said]).toString('base64url');
  }

  read(text: string, list: unknown, roster: Roster): GroupPlace {
    const bytes = Buffer.from(text, 'base64url');
    const said = bytes.subarray(MAC);
    if (bytes.length <= MAC || !timingSafeEqual(this.sign(said), bytes.subarray(0, MAC)))
      throw apiError('BAD_REQUEST', notOfThisList);
    const [hash, until, key, memberId, recordId, missing] = JSON.parse(said.toString()) as [
      string,
      number,
      string,
      string,
      string,
      string[],
    ];
    if (until < this.now()) throw apiError('BAD_REQUEST', tooOld);
    if (hash !== listHash(list, roster)) throw apiError('BAD_REQUEST', notOfThisList);
    return { after: { key, memberId, recordId }, missing };
  }

  private sign(said: Buffer): Buffer {
    return createHmac('sha256', this.key).update(said).digest().subarray(0, MAC);
  }
}

/** The same operation, filter, order, and the same members at the same nodes. */
function listHash(list: unknown, roster: Roster): string {
  const members = roster.members.map(({ id, nodeId }) => [id, nodeId]);
  return createHash('sha256')
    .update(JSON.stringify([list, members]))
    .digest('base64url')
    .slice(0, 22);
}

const MAC = 16;
const LASTS = 15 * 60_000;

const notOfThisList = {
  fr: 'after : un curseur que cette liste a donné est attendu ; si le groupe a changé depuis, recommencez au début.',
  en: 'after: expected a cursor that this list gave; if the group changed since, begin again.',
};
const tooOld = {
  fr: 'after : ce curseur a plus de quinze minutes ; recommencez au début.',
  en: 'after: this cursor is older than fifteen minutes; begin again.',
};
