import { printable } from './printable.js';

/** Rows of text, aligned. */
export function* columns(rows: readonly (readonly string[])[]): Generator<string> {
  const cells = rows.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of cells) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  for (const row of cells)
    yield `${row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
}
