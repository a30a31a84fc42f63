import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine, readCalendar, shippedTables } from '../../libs/law/src/index.js';
import { readBundle, type RegisterBundle } from '../../libs/model/src/index.js';
import { medianTime, type Figure } from './figure.js';
import { generatedGroup, type Size } from './generated-group.js';

const SIZES = { quick: { members: 100, activitiesPerMember: 100 }, full: { members: 2000, activitiesPerMember: 100 } };
const ONE_FILE: Size = { members: 1, activitiesPerMember: 100_000 };
const ACTIVITIES_PER_SECOND = 20_000;
const GIBIBYTE = 1024 ** 3;

/** Evaluation of every rule over a group, on one core, beside reading the same documents. */
export function lawBench(size: keyof typeof SIZES): Figure[] {
  const repeats = size === 'quick' ? 5 : 3;
  const activities = SIZES[size].members * SIZES[size].activitiesPerMember;
  const documents = [...generatedGroup(SIZES[size])].map((document) => Buffer.from(JSON.stringify(document)));
  const parsing = medianTime(repeats, () => documents.map((document) => JSON.parse(document.toString()) as unknown));
  const bundles: RegisterBundle[] = [];
  const reading = medianTime(repeats, () => {
    bundles.length = 0;
    for (const document of documents) bundles.push(read(document));
  });
  const law = readCalendar(shippedTables);
  let findings = 0;
  const evaluating = medianTime(repeats, () => {
    findings = examine(bundles, law).length;
  });
  const perSecond = (activities / evaluating) * 1000;
  return [
    {
      what: `evaluate every rule (${activities} activities, ${findings} findings)`,
      value: `${evaluating.toFixed(0)} ms`,
      floor: `reading the registers ${reading.toFixed(0)} ms`,
      ratio: evaluating / reading,
      budget: '≤ 2',
      isMet: evaluating <= 2 * reading,
    },
    {
      what: 'the same beside parsing alone',
      value: `${evaluating.toFixed(0)} ms`,
      floor: `JSON.parse ${parsing.toFixed(0)} ms`,
      ratio: evaluating / parsing,
      budget: '',
      isMet: true,
    },
    {
      what: 'activities evaluated per second on one core',
      value: perSecond.toFixed(0),
      floor: '',
      ratio: null,
      budget: `≥ ${ACTIVITIES_PER_SECOND}`,
      isMet: perSecond >= ACTIVITIES_PER_SECOND,
    },
    {
      what: 'read and validate the registers',
      value: `${reading.toFixed(0)} ms`,
      floor: `JSON.parse ${parsing.toFixed(0)} ms`,
      ratio: reading / parsing,
      budget: '≤ 2.5',
      isMet: reading <= 2.5 * parsing,
    },
    ...oneFile(),
  ];
}

/** The command line on one register of 100,000 activities. */
function oneFile(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const file = join(folder, 'register.json');
  try {
    const bytes = writeRegister(file);
    const start = performance.now();
    const peak = peakOfCheck(file);
    const seconds = (performance.now() - start) / 1000;
    return [
      {
        what: `check one file of ${ONE_FILE.activitiesPerMember} activities (${(bytes / 1e6).toFixed(0)} MB)`,
        value: `${seconds.toFixed(1)} s`,
        floor: '',
        ratio: null,
        budget: '',
        isMet: true,
      },
      {
        what: 'its peak memory',
        value: `${(peak / GIBIBYTE).toFixed(2)} GiB`,
        floor: '',
        ratio: null,
        budget: '≤ 2 GiB',
        isMet: peak <= 2 * GIBIBYTE,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeRegister(file: string): number {
  const [document] = generatedGroup(ONE_FILE);
  const bytes = Buffer.from(JSON.stringify(document));
  writeFileSync(file, bytes);
  return bytes.length;
}

const SAY_PEAK = 'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';

/** In bytes. */
function peakOfCheck(file: string): number {
  const main = join('dist', 'apps', 'cli', 'src', 'main.js');
  const args = ['--import', `data:text/javascript,${encodeURIComponent(SAY_PEAK)}`, main, 'check', file, '--format', 'json'];
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(`check failed: ${stderr}`);
  return Number(stderr) * 1024;
}

function read(document: Buffer): RegisterBundle {
  const reading = readBundle(document);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.bundle;
}
