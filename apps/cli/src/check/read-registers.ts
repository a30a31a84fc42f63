import { printable } from '../../../../libs/runtime/src/index.js';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../../../../libs/law/src/index.js';
import { explainProblem, readBundle, refuseSize, type RegisterBundle } from '../../../../libs/model/src/index.js';

export interface Registers {
  /** Null: at least one file cannot be read, so that nothing is examined. */
  bundles: RegisterBundle[] | null;
  /** One line each, problems and warnings, with the file they are about. */
  complaints: string[];
}

const WORDS = {
  fr: {
    warning: 'à noter, ',
    sameMember: (id: string, other: string) =>
      `la collectivité « ${id} » est déjà dans ${other} ; attendu : un fichier par collectivité`,
    ENOENT: 'fichier introuvable',
    EACCES: 'accès refusé en lecture',
    EISDIR: 'c’est un dossier ; attendu : un fichier',
    unreadable: 'fichier illisible',
    refused: (problems: number, files: number) =>
      `${problems} ${problems > 1 ? 'problèmes' : 'problème'} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'} : rien n’a été examiné.`,
  },
  en: {
    warning: 'note, ',
    sameMember: (id: string, other: string) => `the member “${id}” is already in ${other}; expected: one file per member`,
    ENOENT: 'no such file',
    EACCES: 'permission denied',
    EISDIR: 'this is a directory; expected: a file',
    unreadable: 'unreadable file',
    refused: (problems: number, files: number) =>
      `${problems} ${problems > 1 ? 'problems' : 'problem'} in ${files} ${files > 1 ? 'files' : 'file'}: nothing was examined.`,
  },
} as const;

/** Reads every file before it says anything: all or nothing. */
export async function readRegisters(files: readonly string[], language: Language): Promise<Registers> {
  const bundles: RegisterBundle[] = [];
  const complaints: string[] = [];
  const refused: string[] = [];
  const fileOfMember = new Map<string, string>();
  for (const file of files) {
    const { bundle, problems, warnings } = await readRegister(file, language);
    const name = file === '' ? '«\u00a0»' : printable(file);
    complaints.push(...warnings.map((warning) => `${name}: ${WORDS[language].warning}${warning}`));
    const other = bundle === null ? undefined : fileOfMember.get(bundle.member.id);
    if (bundle !== null && other !== undefined) {
      problems.push(
        `member.id${language === 'fr' ? '\u00a0:' : ':'} ${WORDS[language].sameMember(printable(bundle.member.id), printable(other))}`,
      );
    }
    refused.push(...problems.map(() => file));
    complaints.push(...problems.map((problem) => `${name}: ${problem}`));
    if (bundle !== null) {
      fileOfMember.set(bundle.member.id, file);
      bundles.push(bundle);
    }
  }
  if (refused.length === 0) return { bundles, complaints };
  return { bundles: null, complaints: [...complaints, WORDS[language].refused(refused.length, new Set(refused).size)] };
}

interface ReadFile {
  bundle: RegisterBundle | null;
  problems: string[];
  warnings: string[];
}

async function readRegister(file: string, language: Language): Promise<ReadFile> {
  const bytes = await bytesOf(file, language);
  if (typeof bytes === 'string') return { bundle: null, problems: [bytes], warnings: [] };
  const reading = readBundle(bytes);
  if ('problems' in reading) {
    return { bundle: null, problems: reading.problems.map((problem) => explainProblem(problem, language)), warnings: [] };
  }
  return { bundle: reading.bundle, problems: [], warnings: reading.warnings.map((warning) => explainProblem(warning, language)) };
}

/** The bytes of a file or a pipe, or why they cannot be read. A device never ends: it is not read. */
async function bytesOf(file: string, language: Language): Promise<Buffer | string> {
  const words = WORDS[language];
  try {
    const kind = await stat(file);
    if (kind.isDirectory()) return words.EISDIR;
    if (!kind.isFile() && !kind.isFIFO()) return words.unreadable;
    const tooLarge = refuseSize(kind.size);
    if (tooLarge !== null) return explainProblem(tooLarge, language);
    return kind.isFile() ? await readFile(file) : await bytesOfPipe(file, language);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' ? words[code] : words.unreadable;
  }
}

/** A pipe does not announce its size: reading stops where a file would have been refused. */
async function bytesOfPipe(file: string, language: Language): Promise<Buffer | string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    const tooLarge = refuseSize(size);
    if (tooLarge !== null) return explainProblem(tooLarge, language);
  }
  return Buffer.concat(chunks);
}
