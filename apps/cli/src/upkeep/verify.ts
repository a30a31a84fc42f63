import { theCommandLine } from '../../../../libs/database/src/index.js';
import { NODE_CHAIN, type Verification, verifyChain } from '../../../../libs/journal/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { findMember } from '../node/find-member.js';
import { type OpenNode, withNode } from '../node/with-node.js';

/** Says of each chain whether it holds. Exit code 1: one does not. */
export async function verify(named: string | null, asJson: boolean, language: Language): Promise<void> {
  await withNode(language, async (node) => {
    const chains = named === null ? await allChains(node) : [(await findMember(node, named)).record.id];
    const verifications: Verification[] = [];
    for (const memberId of chains) {
      const verification = await node.database.transactions.read(theCommandLine, (tx) => verifyChain(tx, memberId), patient);
      verifications.push(verification);
      if (!asJson) for (const line of inWords(verification, language)) node.say(line);
    }
    if (asJson) node.say(JSON.stringify({ chains: verifications }, null, 2));
    return verifications.some(({ flaws }) => flaws.length > 0) ? 1 : 0;
  });
}

async function allChains({ database }: OpenNode): Promise<string[]> {
  const rows = await database.transactions.read(theCommandLine, (tx) =>
    tx.rows<{ id: string }>('SELECT member_id AS id FROM journal_head UNION SELECT member_id FROM journal ORDER BY 1'),
  );
  return rows.map(({ id }) => id);
}

function inWords({ memberId, entries, redacted, head, flaws }: Verification, language: Language): string[] {
  const words = WORDS[language];
  const chain = memberId === NODE_CHAIN ? words.node : memberId;
  const state = flaws.length === 0 ? words.holds : words.broken;
  return [
    [chain, state, `${entries} ${words.entries}`, `${redacted} ${words.redacted}`, head ?? '-'].join('\t'),
    ...flaws.slice(0, 20).map(({ seq, what }) => `  ${words.entry} ${seq}${words.colon} ${words[what]}`),
  ];
}

const WORDS = {
  fr: {
    node: '(nœud)',
    holds: 'intacte',
    broken: 'ROMPUE',
    entries: 'écritures',
    redacted: 'caviardées',
    entry: 'écriture',
    colon: ' :',
    MISSING_ENTRY: 'elle manque',
    BROKEN_LINK: 'elle n’est pas celle que la chaîne dit',
    CHANGED_CONTENT: 'son contenu a été changé',
    WRONG_HEAD: 'la fin de la chaîne n’est pas celle qui a été notée',
  },
  en: {
    node: '(node)',
    holds: 'intact',
    broken: 'BROKEN',
    entries: 'entries',
    redacted: 'redacted',
    entry: 'entry',
    colon: ':',
    MISSING_ENTRY: 'it is missing',
    BROKEN_LINK: 'it is not what the chain says',
    CHANGED_CONTENT: 'its content was changed',
    WRONG_HEAD: 'the end of the chain is not the one that was noted',
  },
} as const;

const patient = { statementTimeout: 300_000 };
