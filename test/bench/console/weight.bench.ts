import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { alone, type Figure } from '../figure.js';

const FOLDER = join('dist', 'console');

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** What the first screen, in French, makes a browser load: scripts and styles, compressed. */
export function weightBench(): Figure[] {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const files = filesOf(manifest, ['index.html', 'src/findings/points-screen.tsx', 'src/words/fr.ts']);
  const [scripts, styles] = [weightOf(files, '.js'), weightOf(files, '.css')];
  return [
    alone('first screen: scripts, gzip', inKilobytes(scripts), '≤ 250 kB', scripts <= 250_000),
    alone('first screen: styles, gzip', inKilobytes(styles), '≤ 50 kB', styles <= 50_000),
  ];
}

function filesOf(manifest: Record<string, Chunk>, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The console has no ${name}.`);
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const entry of entries) visit(entry);
  return files;
}

function weightOf(files: ReadonlySet<string>, ending: string): number {
  const wanted = [...files].filter((file) => file.endsWith(ending));
  return wanted.reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length, 0);
}

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
