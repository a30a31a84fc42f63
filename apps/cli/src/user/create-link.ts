import { accepted } from '../../../../libs/runtime/src/index.js';
import { CreatePasswordLink } from '../../../../libs/access/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { type ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { findAccount } from './find-account.js';
import { printLink } from './print-link.js';

/** For somebody who lost their password: prints the link to hand over. */
export function createLink(email: string, language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions, settings }) => {
    const accountId = await findAccount(transactions, email);
    const { secret } = accepted(await new CreatePasswordLink(transactions).run(theCommandLine, accountId));
    await printLink(secret, settings, language);
    return 0;
  });
}
