import { randomBytes } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Complaint } from '../node/complaint.js';

/** The file appears when it is whole; an earlier one of that name stays until then. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const partial = `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    // Renaming would put a file in the place of a folder or a device.
    const there = await stat(target).catch(() => null);
    if (there !== null && !there.isFile()) throw Object.assign(new Error(), { code: 'EEXIST' });
    await writeFile(partial, text, { flag: 'wx', flush: true });
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    throw new Complaint(REASONS[code]?.(file) ?? otherwise(file, code));
  }
}

const REASONS: Record<string, (file: string) => { fr: string; en: string }> = {
  ENOENT: (file) => ({ fr: `${file} : ce dossier n’existe pas`, en: `${file}: there is no such folder` }),
  EEXIST: (file) => ({
    fr: `${file} : ce n’est pas un fichier ordinaire, il n’est pas remplacé`,
    en: `${file}: this is not a regular file, it is not replaced`,
  }),
  EACCES: (file) => ({ fr: `${file} : accès refusé en écriture`, en: `${file}: permission denied` }),
  ENOSPC: (file) => ({
    fr: `${file} : le disque est plein, rien n’est écrit`,
    en: `${file}: the disk is full, nothing is written`,
  }),
};

const otherwise = (file: string, code: string) => ({
  fr: `${file} : impossible d’écrire (${code})`,
  en: `${file}: cannot be written (${code})`,
});
