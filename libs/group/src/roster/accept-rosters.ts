import type { Tx } from '../../../database/src/index.js';
import { thumbprintOf } from '../keys/make-key.js';
import { isValidAt } from '../keys/validity.rule.js';
import { BadMessage, claimed, opened } from '../message/compact.js';
import { whereWrong } from '../message/shape.js';
import { keepRoster, type KeptRoster, lastRoster, toKept } from './kept-roster.js';
import type { OwnNode } from './own-node.js';
import type { Roster } from './roster.js';
import { isRoster } from './roster-shape.js';

/** A roster that does not follow the one in force: whoever sent it is wrong, or is not who it should be. An alert. */
export class RosterRefused extends Error {
  override name = 'RosterRefused';
}

/** Keeps rosters that follow the one in force, one after the other. Throws RosterRefused at the first that does not. */
export async function acceptRosters(
  tx: Tx,
  { groupId, pinned }: Pick<OwnNode, 'groupId' | 'pinned'>,
  sent: readonly string[],
): Promise<Roster | null> {
  let last = await lastRoster(tx);
  for (const jws of sent) {
    last = await following(last, jws, pinned);
    if (last.roster.groupId !== groupId) throw new RosterRefused('it is the roster of another group');
    await keepRoster(tx, last);
  }
  return last?.roster ?? null;
}

/** The first one is known by the key that this node was given by hand; the next ones by the keys that the one before lists. */
export async function following(last: KeptRoster | null, jws: string, pinned: string): Promise<KeptRoster> {
  const roster = last === null ? await firstRoster(jws, pinned) : await openedBy(jws, last.roster);
  if (last !== null && roster.version <= last.roster.version) throw new RosterRefused('its version is not a later one');
  if (last !== null && (roster.version !== last.roster.version + 1 || roster.previous !== last.hash)) {
    throw new RosterRefused('it does not follow the roster in force');
  }
  return toKept(jws);
}

async function firstRoster(jws: string, pinned: string): Promise<Roster> {
  const told = toKept(jws).roster;
  if (!isRoster(told)) throw new RosterRefused(`it is not a roster: ${whereWrong(isRoster)}`);
  const { kid } = reading(() => claimed(jws, 'fed-roster+jwt'));
  const key = told.keys.find((one) => one.kid === kid);
  if (key === undefined || kid !== pinned || (await thumbprintOf(key.jwk)) !== pinned) {
    throw new RosterRefused('it is not signed with the key of the invitation');
  }
  return openedBy(jws, told);
}

async function openedBy(jws: string, { keys }: Roster): Promise<Roster> {
  const { kid } = reading(() => claimed(jws, 'fed-roster+jwt'));
  const key = keys.find((one) => one.kid === kid);
  if (key === undefined) throw new RosterRefused('it is not signed with a key of the group');
  const roster = await opened(jws, 'fed-roster+jwt', key.jwk).catch((cause: unknown) => {
    throw new RosterRefused('its signature is wrong', { cause });
  });
  if (!isRoster(roster)) throw new RosterRefused(`it is not a roster: ${whereWrong(isRoster)}`);
  if (!isValidAt(key, Date.parse(roster.issuedAt))) throw new RosterRefused('its key was not valid when it was issued');
  return roster;
}

function reading<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof BadMessage) throw new RosterRefused(cause.message, { cause });
    throw cause;
  }
}
