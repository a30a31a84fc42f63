import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.js';

writeFileSync('docs/rules.md', rulesPage());
