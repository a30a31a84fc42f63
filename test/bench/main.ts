import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { consoleBench } from './console/console.bench.js';
import { inTable, type Figure } from './figure.js';
import { groupBench } from './group/group.bench.js';
import { lawBench } from './law.bench.js';
import { nodeBench } from './node/node.bench.js';

type Bench = (size: 'quick' | 'full') => Figure[] | Promise<Figure[]>;
const BENCHES: Record<string, Bench> = { law: lawBench, node: nodeBench, group: groupBench, console: consoleBench };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(`bench: ${unknown.join(', ')} unknown; expected: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  figures.push(...(await bench(values.full ? 'full' : 'quick')));
}
process.stdout.write(`${inTable(figures)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
