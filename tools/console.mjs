// The console from its sources, renewed as they change, in front of a node that runs on port 4000.
import { runPackage } from './run.mjs';

process.exit(runPackage(['vite', 'bin', 'vite.js'], ['apps/console']) ?? 0);
