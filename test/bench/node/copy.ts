import type pg from 'pg';

/** The rows of a table, as COPY writes them and takes them back. */
export async function copyOut(client: pg.Client, table: string): Promise<Buffer[]> {
  const rows: Buffer[] = [];
  await copy(client, `COPY ${table} TO STDOUT`, [], rows);
  return inChunks(rows);
}

export function copyIn(client: pg.Client, table: string, chunks: readonly Buffer[]): Promise<void> {
  return copy(client, `COPY ${table} FROM STDIN`, chunks, []);
}

function copy(client: pg.Client, statement: string, sent: readonly Buffer[], received: Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new Copy(statement, sent, received, (error) => (error ? reject(error) : resolve())));
  });
}

/** What its connection can do, and its types do not say. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** What the driver asks of a statement; it leaves COPY to others. */
class Copy implements pg.Submittable {
  private failure: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly sent: readonly Buffer[],
    private readonly received: Buffer[],
    private readonly done: (error: Error | null) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (const chunk of this.sent) connection.sendCopyFromChunk(chunk);
    connection.endCopyFrom();
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.received.push(Buffer.from(chunk));
  }

  handleCommandComplete(): void {
    // Its rows came before.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.done(error);
  }

  handleReadyForQuery(): void {
    if (this.failure === null) this.done(null);
  }
}

/** The server takes any number of rows in one message. */
function inChunks(rows: readonly Buffer[]): Buffer[] {
  const chunks: Buffer[] = [];
  let [from, size] = [0, 0];
  rows.forEach((row, index) => {
    size += row.length;
    if (size < 65_536 && index < rows.length - 1) return;
    chunks.push(Buffer.concat(rows.slice(from, index + 1)));
    [from, size] = [index + 1, 0];
  });
  return chunks;
}
