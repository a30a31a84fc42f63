import { theCommandLine } from '../../../../libs/database/src/index.js';
import { RefuseNode, RemoveNode, ResumeNode, SuspendNode } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { GROUP_WORDS } from './group-words.js';
import { onGroup } from './on-group.js';

/** What the keeper decides of another node. */
export function decideOnNode(decision: keyof typeof DECISIONS, node: string, language: Language): Promise<ExitCode> {
  return onGroup(language, async ({ transactions }) => {
    accepted(await new DECISIONS[decision](transactions).run(theCommandLine, node));
    process.stderr.write(`${GROUP_WORDS[language].done}\n`);
    return 0;
  });
}

const DECISIONS = { refuse: RefuseNode, suspend: SuspendNode, resume: ResumeNode, remove: RemoveNode };
