import { readFileSync } from 'node:fs';
import { rulesPage } from './rules-page.js';

test('docs/rules.md says what the rules are (npm run docs writes it)', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
