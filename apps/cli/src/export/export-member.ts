import { theCommandLine, type Transactions } from '../../../../libs/database/src/index.js';
import { exportBundle, exportRecorded } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { Instant } from '../../../../libs/model/src/index.js';
import { isRefused, refuse } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { findMember } from '../node/find-member.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';
import { writeWhole } from './write-whole.js';

export interface ExportOptions {
  lang: Language;
  output?: string;
  recordedAt?: Instant;
}

/** Prints the register of a member, or writes it to a file. */
export function exportMember(member: string, { lang, output, recordedAt }: ExportOptions): Promise<ExitCode> {
  return onNode(lang, async ({ transactions }) => {
    const memberId = await idOf(transactions, member, recordedAt !== undefined);
    const bundle =
      recordedAt === undefined
        ? await exportBundle(transactions, theCommandLine, memberId)
        : await exportRecorded(transactions, theCommandLine, memberId, recordedAt);
    if (bundle === null) refuse('NOT_FOUND', ['member'], notThen(member));
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    if (output === undefined) await printed([text]);
    else await writeWhole(output, text);
    return 0;
  });
}

/** A member that was removed has left its history, under its id. */
async function idOf(transactions: Transactions, told: string, mayBeRemoved: boolean): Promise<string> {
  try {
    const { memberId } = await transactions.read(theCommandLine, (tx) => findMember(tx, told));
    return memberId;
  } catch (error) {
    if (isRefused(error) && mayBeRemoved && error.errors[0]?.code === 'NOT_FOUND') return told;
    throw error;
  }
}

const notThen = (member: string) => ({
  fr: `« ${member} » n’avait pas de registre ici à cet instant`,
  en: `“${member}” had no register here at that instant`,
});
