import type { WaitingNode } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { printable } from '../../../../libs/runtime/src/index.js';
import { GROUP_WORDS } from './group-words.js';

/** What waits for approval, line by line: all that would be approved. */
export function waitingInWords(node: WaitingNode, language: Language): string[] {
  const { name, url, isNew, fingerprints, members, holders, taken } = node;
  const words = GROUP_WORDS[language];
  const named = (one: { name: string; siren: string | null }) =>
    printable(one.siren === null ? one.name : `${one.name} (${one.siren})`);
  return [
    isNew ? words.newNode(printable(name), printable(url)) : words.moreOf(printable(name)),
    ...(isNew ? fingerprints.map((fingerprint) => `  ${words.itsKey(fingerprint)}`) : []),
    ...members.map((member) => `  + ${words.hosts(named(member))}`),
    ...holders.map(({ label, role }) => `  + ${words.asks(printable(label), role)}`),
    ...taken.map((member) => `  ! ${words.taken(named(member))}`),
  ].map((line) => `${line}\n`);
}
