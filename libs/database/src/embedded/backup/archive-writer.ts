import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { codeOf } from '../failures.js';
import { BackupDigest, MANIFEST, type BackupManifest } from './backup-manifest.js';

const CHUNK = 256 * 1024;

/** A compressed archive that is written as it is read: memory does not grow with the database. */
export class ArchiveWriter {
  private readonly digest = new BackupDigest();
  private readonly tar: Pack = pack();
  private readonly written: Promise<void>;
  private failure: unknown = null;

  private constructor(file: FileHandle) {
    this.written = pipeline(this.tar, createGzip({ level: 3 }), file.createWriteStream({ flush: true }));
    this.written.catch((error: unknown) => (this.failure = error));
  }

  /** A new file that only its owner reads. */
  static async at(path: string): Promise<ArchiveWriter> {
    return new ArchiveWriter(await open(path, 'wx', 0o600));
  }

  folder(name: string): void {
    this.digest.entry('directory', name, 0);
    this.tar.entry({ name, type: 'directory', mode: 0o700 }).end();
  }

  /** A file as long as it is now, though the server goes on writing: the log redoes what is torn, and what is cut or missing. */
  async file(name: string, path: string): Promise<void> {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      await this.entry(name, size, exactly(file, size));
    } finally {
      await file.close();
    }
  }

  async contents(name: string, text: string | Buffer): Promise<void> {
    const bytes = Buffer.from(text);
    await this.entry(name, bytes.length, [bytes]);
  }

  async finish(of: Omit<BackupManifest, 'files' | 'bytes' | 'sha256'>): Promise<BackupManifest> {
    const manifest = { ...of, ...this.digest.result() };
    this.tar.entry({ name: MANIFEST, mode: 0o600 }, `${JSON.stringify(manifest, null, 2)}\n`);
    this.tar.finalize();
    await this.written;
    return manifest;
  }

  /** Gives up. Returns once the file is closed: why it could not be written, when that was the reason. */
  async abandon(): Promise<unknown> {
    (this.tar as Readable).destroy();
    await this.written.catch(() => undefined);
    return /^E[A-Z0-9]+$/.test(codeOf(this.failure)) ? this.failure : null;
  }

  private async entry(name: string, size: number, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
    this.digest.entry('file', name, size);
    const sink = this.tar.entry({ name, size, mode: 0o600 });
    const digested = Readable.from(this.digested(chunks), { objectMode: false });
    // A file that cannot be written never asks for more.
    await Promise.race([pipeline(digested, sink), this.written.then(() => Promise.reject(new Error('closed too early')))]);
  }

  private async *digested(chunks: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.digest.contents(chunk);
      yield chunk;
    }
  }
}

async function* exactly(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let left = size; left > 0;) {
    const chunk = Buffer.alloc(Math.min(left, CHUNK));
    const { bytesRead } = await file.read(chunk, 0, chunk.length);
    const part = bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead); // zeros where it was cut meanwhile
    left -= part.length;
    yield part;
  }
}
