/** A measured figure beside the floor measured in the same run, and what it may be. */
export interface Figure {
  what: string;
  value: string;
  floor: string;
  ratio: number | null;
  budget: string;
  isMet: boolean;
}

export function inTable(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'floor', 'ratio', 'budget', ''],
    ...figures.map(({ what, value, floor, ratio, budget, isMet }) => [
      what,
      value,
      floor,
      ratio === null ? '' : ratio.toFixed(2),
      budget,
      budget === '' ? '' : isMet ? 'met' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The median of the times, in milliseconds, of what is done `times` times. */
export function medianTime(times: number, work: () => void): number {
  const measured = Array.from({ length: times }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
