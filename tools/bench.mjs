// Figures beside the floors measured in the same run: `npm run bench [-- law | node | group | console] [--full] [--json FILE]`.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/test/bench/main.js');
