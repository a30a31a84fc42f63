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

/** A time in milliseconds, and how many times its floor it may be; null: as long as it takes. */
export function timeBeside(what: string, time: number, floor: { what: string; time: number }, most: number | null): Figure {
  const ratio = time / floor.time;
  return {
    what,
    value: inMilliseconds(time),
    floor: `${floor.what} ${inMilliseconds(floor.time)}`,
    ratio,
    budget: most === null ? '' : `≤ ${most}`,
    isMet: most === null || ratio <= most,
  };
}

/** A figure that stands alone. */
export function alone(what: string, value: string, budget = '', isMet = true): Figure {
  return { what, value, floor: '', ratio: null, budget, isMet };
}

export function inMilliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

/** The median of the times, in milliseconds, of what is done `times` times. */
export function medianTime(times: number, work: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

export function median(measured: readonly number[]): number {
  return quantile(measured, 0.5);
}

/** What a share of the measured is below. */
export function quantile(measured: readonly number[], share: number): number {
  return measured.toSorted((a, b) => a - b)[Math.floor(measured.length * share)] ?? 0;
}

/** How long it took, in milliseconds, and what came of it. */
export async function timed<Result>(work: () => Promise<Result>): Promise<[time: number, result: Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
