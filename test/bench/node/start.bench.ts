import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone, inMilliseconds, median, medianTime, type Figure } from '../figure.js';
import { OwnProcess } from './own-process.js';

const TIMES = 5;

/** The service and its embedded database, from nothing running to the first answer. */
export async function startBench(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  try {
    const first = await startTime(directory);
    const later: number[] = [];
    for (let i = 0; i < TIMES; i++) later.push(await startTime(directory));
    const empty = medianTime(TIMES, () => spawnSync(process.execPath, ['-e', '0']));
    const time = median(later);
    return [
      alone('start on a new data directory, to the first answer', inMilliseconds(first)),
      {
        what: 'start on one that is there',
        value: inMilliseconds(time),
        floor: `node -e 0 ${inMilliseconds(empty)}`,
        ratio: time / empty,
        budget: '≤ 3000 ms',
        isMet: time <= 3000,
      },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function startTime(directory: string): Promise<number> {
  const service = await OwnProcess.service({ VIGIE_DATA_DIR: directory });
  await service.stop();
  return service.startTime;
}
