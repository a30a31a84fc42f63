import { once } from 'node:events';

const CHUNK = 1 << 16;

/** Prints the parts in chunks, no faster than they are read. */
export async function printed(parts: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  }
  process.stdout.write(chunk);
}
