import { theNode } from '../../../../libs/database/src/index.js';
import { groupAdministration, type GroupAdministrationView, listedNodes } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { columns } from '../../../../libs/runtime/src/index.js';
import { type ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS } from './group-words.js';
import { waitingInWords } from './in-words.js';
import { onGroup } from './on-group.js';
import { statusInWords } from './status-in-words.js';

/** The group as this node knows it. 1: it is in none. */
export function showGroup(what: 'members' | 'nodes' | 'status', language: Language): Promise<ExitCode> {
  return onGroup(language, async (group) => {
    const view = await group.transactions.read(theNode, (tx) => groupAdministration(tx, group.clock.now()));
    if (view === null) {
      process.stderr.write(`vigie: ${GROUP_WORDS[language].noGroup}\n`);
      return 1;
    }
    await printed(what === 'status' ? await statusInWords(view, group, language) : [...LISTS[what](view, language)]);
    return 0;
  });
}

const LISTS = { members: membersInWords, nodes: nodesInWords };

function membersInWords({ roster }: GroupAdministrationView): Iterable<string> {
  const names = new Map(roster?.nodes.map(({ id, name }) => [id, name]));
  return columns((roster?.members ?? []).map(({ nodeId, id, siren, name }) => [names.get(nodeId) ?? '', id, siren ?? '', name]));
}

function* nodesInWords({ roster, waiting }: GroupAdministrationView, language: Language): Generator<string> {
  const words = GROUP_WORDS[language];
  const nodes = roster === null ? [] : listedNodes(roster);
  yield* columns(
    nodes.map(({ name, id, state, members, isKeeper, url }) => [
      name,
      id,
      words.states[state],
      words.hosting(members),
      url,
      isKeeper ? words.isKeeper : '',
    ]),
  );
  if (waiting.length > 0) yield `\n${words.toApprove}\n`;
  for (const node of waiting) yield* waitingInWords(node, language);
}
