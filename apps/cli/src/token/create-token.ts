import { accepted } from '../../../../libs/runtime/src/index.js';
import { CreateToken, type MemberRole } from '../../../../libs/access/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { Day } from '../../../../libs/model/src/index.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { findMember } from '../node/find-member.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';

export interface CreateTokenOptions {
  lang: Language;
  name: string;
  expiresOn: Day;
  member: string[];
  role: MemberRole;
}

/** A partner's tool gets a token: alone on standard output, once. */
export function createToken({ lang, name, expiresOn, member, role }: CreateTokenOptions): Promise<ExitCode> {
  return explained(lang, async () => {
    if (name.trim() === '' || name.length > 200) throw new Complaint(name200);
    return onNode(lang, async ({ transactions, clock }) => {
      const memberIds: string[] = [];
      for (const told of member) memberIds.push((await transactions.read(theCommandLine, (tx) => findMember(tx, told))).memberId);
      const token = { name, expiresOn, memberIds, role, nodeRoles: [] };
      const { tokenId, secret } = accepted(await new CreateToken(transactions, clock).run(theCommandLine, token));
      process.stderr.write(`vigie: ${WORDS[lang](tokenId)}\n`);
      await printed([`${secret}\n`]);
      return 0;
    });
  });
}

const name200 = {
  fr: '--name : de 1 à 200 caractères sont attendus',
  en: '--name: 1 to 200 characters are expected',
};

const WORDS = {
  fr: (id: string) => `jeton ${id} : l’outil l’envoie dans « Authorization: Bearer … » ; il n’est montré qu’ici`,
  en: (id: string) => `token ${id}: the tool sends it in “Authorization: Bearer …”; it is shown only here`,
};
