import { theCommandLine, type ReadTx } from '../../../../libs/database/src/index.js';
import { NODE_CHAIN, verifyChain, type Flaw, type Verification } from '../../../../libs/journal/src/index.js';
import { verifyAccessRecords, type AccessVerification } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { isRefused, printable } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { findMember } from '../node/find-member.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';

export interface VerifyOptions {
  lang: Language;
  json?: true;
}

/** Recomputes the chains and prints the head of each. 1: at least one was altered, and where. */
export function verifyChains(member: string | null, { lang, json }: VerifyOptions): Promise<ExitCode> {
  return onNode(lang, async ({ transactions }) => {
    const chains = await transactions.read(theCommandLine, (tx) => (member === null ? everyChain(tx) : oneChain(tx, member)));
    const verified: Verified[] = [];
    for (const { memberId, isKept } of chains) {
      const found = await transactions.read(theCommandLine, async (tx) => ({
        ...(await verifyChain(tx, memberId)),
        accessRecords: await verifyAccessRecords(tx, memberId),
      }));
      // What is kept was written once, and the journal said so.
      const isErased = isKept && found.entries === 0 && found.flaws.length === 0;
      verified.push(isErased ? { ...found, flaws: [{ seq: 1, what: 'MISSING_ENTRY' }] } : found);
    }
    await printed(json ? [`${JSON.stringify({ chains: verified }, null, 2)}\n`] : verified.flatMap((one) => inWords(one, lang)));
    return verified.some(({ flaws, accessRecords }) => flaws.length + accessRecords.broken.length > 0) ? 1 : 0;
  });
}

/** The history of a member, and who asked about it. */
interface Verified extends Verification {
  accessRecords: AccessVerification;
}

interface Chain {
  memberId: string;
  /** Whether a register is there, which cannot be without a history. */
  isKept: boolean;
}

/** Of the node, of the members, and of those that left. */
function everyChain(tx: ReadTx): Promise<Chain[]> {
  return tx.rows<Chain>(`
    SELECT c.member_id AS "memberId", EXISTS (SELECT FROM member m WHERE m.member_id = c.member_id) AS "isKept"
    FROM (SELECT '' AS member_id UNION SELECT member_id FROM member UNION SELECT member_id FROM journal_head
      UNION SELECT DISTINCT member_id FROM journal UNION SELECT member_id FROM access_record_head
      UNION SELECT DISTINCT member_id FROM access_record) AS c
    ORDER BY c.member_id`);
}

/** A member that left still has its chain, under its id. */
async function oneChain(tx: ReadTx, told: string): Promise<Chain[]> {
  try {
    const { memberId } = await findMember(tx, told);
    return [{ memberId, isKept: true }];
  } catch (error) {
    if (!isRefused(error)) throw error;
    const [left] = await tx.rows('SELECT FROM journal WHERE member_id = $1 LIMIT 1', [told]);
    if (left === undefined) throw error;
    return [{ memberId: told, isKept: false }];
  }
}

function inWords({ memberId, entries, redacted, head, flaws, accessRecords }: Verified, language: Language): string[] {
  const words = WORDS[language];
  const name = memberId === NODE_CHAIN ? words.node : printable(memberId);
  const state = flaws.length === 0 ? words.sound : words.altered;
  return [
    `${name} · ${state} · ${words.entries(entries, redacted)}${head === null ? '' : ` · ${head}`}\n`,
    ...flaws.map(({ seq, what }) => `  ${words.at(seq)} ${words.flaws[what]}\n`),
    ...accessesInWords(accessRecords, language),
  ];
}

function accessesInWords({ records, head, broken }: AccessVerification, language: Language): string[] {
  if (records === 0 && broken.length === 0) return [];
  const words = WORDS[language];
  const state = broken.length === 0 ? words.sound : words.altered;
  return [
    `  ${words.asked(records)} · ${state}${head === null ? '' : ` · ${head}`}\n`,
    ...broken.map((seq) => `    ${words.brokenAt(seq)}\n`),
  ];
}

const WORDS = {
  fr: {
    node: 'le nœud',
    sound: 'intact',
    altered: 'ALTÉRÉ',
    entries: (entries: number, redacted: number) =>
      `${entries} ${entries > 1 ? 'entrées' : 'entrée'}${redacted > 0 ? `, dont ${redacted} en partie caviardées` : ''}`,
    asked: (records: number) => `${records} accès du groupe`,
    brokenAt: (seq: number) => `accès ${seq} : il manque, ou il a été modifié`,
    at: (seq: number) => `entrée ${seq} :`,
    flaws: {
      MISSING_ENTRY: 'elle manque',
      BROKEN_LINK: 'elle a été modifiée, ou l’une de celles qui précèdent',
      CHANGED_CONTENT: 'son contenu n’est pas celui qui avait été écrit',
      WRONG_HEAD: 'ce n’est pas la dernière qui avait été écrite',
    } satisfies Record<Flaw['what'], string>,
  },
  en: {
    node: 'the node',
    sound: 'intact',
    altered: 'ALTERED',
    entries: (entries: number, redacted: number) =>
      `${entries} ${entries === 1 ? 'entry' : 'entries'}${redacted > 0 ? `, ${redacted} of them redacted in part` : ''}`,
    asked: (records: number) => `${records} ${records === 1 ? 'access' : 'accesses'} by the group`,
    brokenAt: (seq: number) => `access ${seq}: it is missing, or was changed`,
    at: (seq: number) => `entry ${seq}:`,
    flaws: {
      MISSING_ENTRY: 'it is missing',
      BROKEN_LINK: 'it was changed, or one of those before',
      CHANGED_CONTENT: 'its content is not what was written',
      WRONG_HEAD: 'it is not the last one that was written',
    } satisfies Record<Flaw['what'], string>,
  },
} as const;
