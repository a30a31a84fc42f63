import { printable } from '../../../../libs/runtime/src/index.js';
import { theBackground } from '../../../../libs/database/src/index.js';
import { calendarsLoaded, type ChangeUnder, changesUnder } from '../../../../libs/findings/src/index.js';
import { grouped, type Language, previousDay, ruleOf, shippedTables, titleOf } from '../../../../libs/law/src/index.js';
import { TABLE_WORDS } from '../check/table-words.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';
import { styleFor } from '../terminal/style.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { sayPending } from './say-pending.js';

/** What the calendar in force changed, finding by finding, under the name of each member. */
export function listChanges(language: Language): Promise<ExitCode> {
  const words = CALENDAR_WORDS[language];
  return onNode(language, async ({ transactions }) => {
    const { current, changes } = await transactions.read(theBackground, async (tx) => {
      await sayPending(tx, words);
      const [last = null] = await calendarsLoaded(tx);
      return { current: last, changes: last === null ? [] : await changesUnder(tx, last.id) };
    });
    if (current === null) process.stderr.write(`vigie: ${words.none(shippedTables.version)}\n`);
    else await printed(inWords(current.version, changes, language));
    return 0;
  });
}

function* inWords(version: string, changes: readonly ChangeUnder[], language: Language): Generator<string> {
  const words = CALENDAR_WORDS[language];
  const { strong, faint } = styleFor(process.stdout);
  yield `${strong(words.title(TABLE_WORDS[language].day(version)))}\n`;
  yield changes.length === 0 ? `${words.nothingChanged}\n` : `${faint(words.legend)}\n`;
  for (const [, ofMember] of grouped(changes, ({ memberId }) => memberId)) {
    yield `\n${strong(printable(ofMember[0]?.memberName ?? ''))}\n`;
    for (const one of ofMember) yield inLines(one, language);
  }
}

function inLines({ change, finding }: ChangeUnder, language: Language): string {
  const { since, day } = TABLE_WORDS[language];
  const days = since(day(finding.from), finding.to === null ? null : day(previousDay(finding.to)));
  return [
    `  ${change === 'OPENED' ? '+' : '−'} ${printable(finding.rule)} ${titleFor(finding.rule, language)}\n`,
    `      ${printable(finding.label)}\n`,
    `      ${days}\n`,
  ].join('');
}

/** A rule of another version has no title here. */
function titleFor(code: string, language: Language): string {
  const rule = ruleOf(code);
  return rule === null ? '' : titleOf(rule.code, language);
}
