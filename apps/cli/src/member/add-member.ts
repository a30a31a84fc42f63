import { runExamined } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { Member, MemberKind } from '../../../../libs/model/src/index.js';
import { createRecord } from '../../../../libs/records/src/index.js';
import { newId, accepted } from '../../../../libs/runtime/src/index.js';
import { ofTheNode } from '../node/actor.js';
import { type ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';

export interface AddMemberOptions {
  lang: Language;
  name: string;
  kind: string;
  siren?: string;
  country?: string;
}

/** A body begins to keep its register on this node: prints its id. */
export function addMember({ lang, name, kind, siren, country }: AddMemberOptions): Promise<ExitCode> {
  return onNode(lang, async ({ transactions }) => {
    // The kind is one of its kinds once it was read as a member is.
    const member: Member = { ...empty, id: newId(), name: name.trim(), kind: kind.toUpperCase() as MemberKind };
    const whole = { ...member, siren: siren?.replaceAll(/\s/g, '') ?? null, country: country?.toUpperCase() ?? null };
    accepted(await runExamined(transactions, ofTheNode, (tx) => createRecord(tx, 'MEMBER', whole.id, whole, ['member'])));
    await printed([`${whole.id}\n`]);
    return 0;
  });
}

const empty = {
  country: null,
  siren: null,
  inseeCode: null,
  population: null,
  publicAuthority: null,
  representative: null,
  dpo: null,
} satisfies Partial<Member>;
