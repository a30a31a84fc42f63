import { accepted } from '../../../../libs/runtime/src/index.js';
import { RevokeToken } from '../../../../libs/access/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { type ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';

/** A token opens nothing any more. */
export function revokeToken(tokenId: string, language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    accepted(await new RevokeToken(transactions).run(theCommandLine, tokenId, true));
    return 0;
  });
}
