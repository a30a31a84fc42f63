import { parseArgs } from 'node:util';
import { inTable } from './figure.js';
import { lawBench } from './law.bench.js';

const BENCHES = { law: lawBench };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(`bench: ${unknown.join(', ')} unknown; expected: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(2);
}
const chosen = Object.entries(BENCHES).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const figures = chosen.flatMap(([, bench]) => bench(values.full ? 'full' : 'quick'));
process.stdout.write(`${values.json ? JSON.stringify(figures, null, 2) : inTable(figures)}\n`);
