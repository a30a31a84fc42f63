import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import { exportBundle, exportRecorded } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { isInstant } from '../../../../libs/model/src/index.js';
import { findMember } from '../node/find-member.js';
import { Unusable } from '../node/unusable.js';
import { withNode } from '../node/with-node.js';

/** Writes a register where it was asked: whole, or not at all. */
export async function exportRegister(
  named: string,
  { output, recordedAt }: { output?: string; recordedAt?: string },
  language: Language,
): Promise<void> {
  await withNode(language, async (node) => {
    if (recordedAt !== undefined && !isInstant(recordedAt)) throw new Unusable(notAnInstant(recordedAt));
    const { transactions } = node.database;
    const memberId = (await findMember(node, named)).record.id;
    const bundle =
      recordedAt === undefined
        ? await exportBundle(transactions, theCommandLine, memberId)
        : await exportRecorded(transactions, theCommandLine, memberId, recordedAt);
    if (bundle === null) throw new Unusable(notYet);
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    if (output === undefined) process.stdout.write(text);
    else write(output, text);
  });
}

function write(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text, { mode: 0o600 });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Unusable({ fr: `${file} : écriture impossible (${code}).`, en: `${file}: cannot be written (${code}).` });
  }
}

const notAnInstant = (text: string) => ({
  fr: `--recorded-at : « ${text} » ; attendu : une date et une heure UTC, par exemple 2026-03-02T09:00:00Z`,
  en: `--recorded-at: “${text}”; expected: a date and time in UTC, for instance 2026-03-02T09:00:00Z`,
});
const notYet = { fr: 'Ce membre n’avait pas de registre à cet instant.', en: 'This member had no register at that instant.' };
