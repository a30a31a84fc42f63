import { createHash } from 'node:crypto';
import { workedCases } from '../cases/worked-cases.js';
import { examine, readCalendar, RULES_VERSION, shippedTables } from '../src/index.js';
import { examples } from './index.js';

/**
 * Nodes examine their registers again when the version of the rules goes up. When this fails because a rule says something else on
 * purpose: raise RULES_VERSION (libs/law/src/rules/catalogue.ts), and write the new version and digest here.
 */
const SAID = { version: '1', digest: '003847597c6bdc59' };

it('the version of the rules goes up whenever they say something else', () => {
  const law = readCalendar(shippedTables);
  const findings = [...examples.map(({ group }) => group), ...workedCases.map(({ bundles }) => bundles)].map((group) =>
    examine(group, law),
  );
  const digest = createHash('sha256').update(JSON.stringify(findings)).digest('hex').slice(0, 16);
  expect({ version: RULES_VERSION, digest }).toEqual(SAID);
});
