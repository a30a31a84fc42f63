import { theCommandLine, theNode } from '../../../../libs/database/src/index.js';
import { ApproveNode, groupAdministration } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted, printable } from '../../../../libs/runtime/src/index.js';
import { Complaint } from '../node/complaint.js';
import type { ExitCode } from '../node/explained.js';
import { confirmed } from '../terminal/confirmed.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS } from './group-words.js';
import { waitingInWords } from './in-words.js';
import { onGroup } from './on-group.js';

/** Shows what would be approved, and approves it once it is confirmed: a new node by its fingerprint. */
export function approveNode(
  told: string,
  { lang, fingerprint, yes }: { lang: Language; fingerprint?: string; yes?: true },
): Promise<ExitCode> {
  const words = GROUP_WORDS[lang];
  return onGroup(lang, async ({ transactions, clock }) => {
    const view = await transactions.read(theNode, (tx) => groupAdministration(tx, clock.now()));
    const waiting = view?.waiting.find(({ nodeId, name }) => nodeId === told || name === told);
    if (waiting === undefined)
      throw new Complaint({ fr: GROUP_WORDS.fr.nothingWaits(told), en: GROUP_WORDS.en.nothingWaits(told) });
    process.stderr.write(waitingInWords(waiting, lang).join(''));
    const { nodeId, isNew, fingerprints, seen, name } = waiting;
    const isSure =
      fingerprint !== undefined || (!isNew && yes) || (await confirmed(isNew ? words.isItSame : words.approveIt, lang));
    if (!isSure) {
      process.stderr.write(`vigie: ${words.notApproved}\n`);
      return 1;
    }
    const input = { nodeId, fingerprint: fingerprint ?? fingerprints[0], seen };
    accepted(await new ApproveNode(transactions).run(theCommandLine, input));
    await printed([`${words.approved(printable(name))}\n`]);
    return 0;
  });
}
