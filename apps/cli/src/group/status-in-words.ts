import { fingerprintOf, type GroupAdministrationView, PeerFailure } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { columns } from '../../../../libs/runtime/src/index.js';
import { GROUP_WORDS, toTheMinute } from './group-words.js';
import type { GroupAtHand } from './on-group.js';

/** Where this node stands, a line for each thing that one would ask. */
export async function statusInWords(
  { own, roster, keys, waiting, invitations }: GroupAdministrationView,
  group: GroupAtHand,
  language: Language,
): Promise<string[]> {
  const words = GROUP_WORDS[language];
  const listed = roster?.nodes.find(({ id }) => id === own.nodeId);
  const state = own.state === 'MEMBER' && listed?.state === 'SUSPENDED' ? 'SUSPENDED' : own.state;
  const lines = [
    [words.group, own.groupName, fingerprintOf(own.pinned)],
    [words.thisNode, own.nodeName, own.url],
    [words.state, words.states[state]],
    ...(roster === null
      ? []
      : [[words.roster, words.rosterOf(roster.version, toTheMinute(roster.issuedAt), toTheMinute(roster.expiresAt))]]),
    ...(roster !== null && roster.expiresAt < group.clock.now() ? [[words.roster, words.expired]] : []),
    ...(own.state === 'MEMBER' ? [[words.keeper, await keeperInWords(own.keeperUrl === null, group, language)]] : []),
    ...keys.map(({ of, fingerprint, from, until, isListed }) => [
      words.key[of],
      fingerprint,
      words.keyDays(toTheMinute(from), until === null ? null : toTheMinute(until), isListed || roster === null),
    ]),
  ];
  return [
    ...columns(lines),
    ...(waiting.length > 0 ? [`${words.waits(waiting.length)}\n`] : []),
    ...(invitations.length > 0 ? [`${words.invitations(invitations.length)}\n`] : []),
  ];
}

async function keeperInWords(isHere: boolean, { rosters, keeper }: GroupAtHand, language: Language): Promise<string> {
  const words = GROUP_WORDS[language];
  const roster = await rosters.current();
  if (isHere || roster === null) return words.keptHere;
  try {
    await keeper.read(roster, roster.version, SOMEBODY_WAITS);
    return words.reachable;
  } catch (error) {
    if (error instanceof PeerFailure) return words.unreachable;
    throw error;
  }
}

/** Milliseconds. */
const SOMEBODY_WAITS = 3000;
