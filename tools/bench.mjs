// Figures beside the floors measured in the same run: `npm run bench [-- law] [--full] [--json]`.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/test/bench/main.js');
