import { printable, wrap } from '../../../../libs/runtime/src/index.js';
import { explain, previousDay, type Language, type LawCalendar } from '../../../../libs/law/src/index.js';
import type { Day, Finding, RegisterBundle } from '../../../../libs/model/src/index.js';
import { styleFor, type Style } from '../terminal/style.js';
import { countsByTheme, groupedFindings } from './grouped-findings.js';
import { TABLE_WORDS, type TableWords } from './table-words.js';

export interface Report {
  /** Worst first. */
  findings: readonly Finding[];
  bundles: readonly RegisterBundle[];
  asOf: Day | null;
  law: LawCalendar;
  language: Language;
}

/** More lines than this in one group, and the rest is only counted. */
const LINES_OF_A_GROUP = 10;
/** Of a larger group only so many are compared to be folded. */
const READ_OF_A_GROUP = 500;

/** The report that a person reads: by member, then by theme, worst first; a summary at the end. */
export function* inTable({ findings, bundles, asOf, law, language }: Report): Generator<string> {
  const words = TABLE_WORDS[language];
  const style = styleFor(process.stdout);
  const page: Page = { words, style, language, width: Math.min(process.stdout.columns ?? 100, 110) };
  const names = new Map(bundles.map(({ member }) => [member.id, printable(member.name)]));
  yield `${style.strong(words.title(asOf === null ? null : words.day(asOf), bundles.length, words.day(law.version)))}\n`;
  for (const { memberId, themes } of groupedFindings(findings)) {
    yield `\n${style.strong(names.get(memberId) ?? memberId)}\n${'─'.repeat((names.get(memberId) ?? memberId).length)}\n`;
    for (const { theme, groups } of themes) {
      yield `\n  ${style.strong(words.themes[theme])}\n`;
      for (const group of groups) yield inWords(group, page);
    }
  }
  yield withoutFindings(findings, names, page);
  yield summary(findings, page);
}

interface Page {
  words: TableWords;
  style: Style;
  language: Language;
  width: number;
}

/** One rule on one provider: its title, where and when, the article, what to do. */
function inWords(group: readonly Finding[], page: Page): string {
  const { words, style, language, width } = page;
  const [first] = group;
  const said = first === undefined ? null : explain(first, language);
  if (first === undefined || said === null) return '';
  const severity = style.severity(words.severities[first.severity], first.severity);
  const certainty = first.certainty === 'UNKNOWN' ? ` · ${words.severityWhenUnknown}` : '';
  const lines = [`\n  ${severity}${certainty} · ${style.strong(said.title)} ${style.faint(`[${first.rule}]`)}`];
  const { texts, hidden } = folded(group, page);
  lines.push(...texts);
  if (hidden > 0) lines.push(`    ${words.more(hidden)}`);
  lines.push(style.faint(wrap(inOneLine(said.sources), width, '    ')), wrap(said.remedy, width, '      ', '    → '));
  return `${lines.join('\n')}\n`;
}

/** The lines of a group, those that say the same once; the rest is counted. */
function folded(group: readonly Finding[], page: Page): { texts: string[]; hidden: number } {
  const times = new Map<string, number>();
  for (const finding of group.slice(0, READ_OF_A_GROUP)) {
    const text = inLines(finding, page);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const shown = [...times].slice(0, LINES_OF_A_GROUP);
  const texts = shown.map(([text, count]) => (count === 1 ? text : `${text} (× ${count})`));
  return { texts, hidden: group.length - shown.reduce((sum, [, count]) => sum + count, 0) };
}

/** One finding: what, what to find out, when. */
function inLines(finding: Finding, { words, width, language }: Page): string {
  const said = explain(finding, language);
  const lastDay = finding.to === null ? null : words.day(previousDay(finding.to));
  const toCollect = said?.toCollect ?? [];
  return [
    wrap(printable(said?.explanation ?? finding.rule), width, '      ', '    - '),
    ...(toCollect.length > 0 ? [wrap(`${words.toCollect}${toCollect.join(', ')}.`, width, '      ')] : []),
    `      ${words.since(words.day(finding.from), lastDay)}`,
  ].join('\n');
}

/** Articles of one text share its name: RGPD art. 44, 45, 46. */
function inOneLine(sources: readonly string[]): string {
  return sources.reduce((before, source) => {
    const [text, article] = source.split(' art. ');
    const last = before.split(' ; ').at(-1) ?? '';
    return article !== undefined && last.startsWith(`${text} art. `) ? `${before}, ${article}` : `${before} ; ${source}`;
  });
}

function withoutFindings(findings: readonly Finding[], names: ReadonlyMap<string, string>, { words, width }: Page): string {
  const concerned = new Set(findings.map(({ memberId }) => memberId));
  const others = [...names].filter(([id]) => !concerned.has(id)).map(([, name]) => name);
  if (findings.length === 0) return `\n${words.nothing}\n`;
  return others.length === 0 ? '' : `\n${wrap(`${words.nothingFor(others.length)}${others.sort().join(', ')}.`, width, '')}\n`;
}

function summary(findings: readonly Finding[], { words, style, width }: Page): string {
  const counts = countsByTheme(findings);
  const label = Math.max(...counts.map(({ theme }) => words.themes[theme].length));
  const columns = [words.established, words.unknown];
  const row = (name: string, cells: string[]) =>
    `  ${name.padEnd(label)}${cells.map((cell, i) => cell.padStart((columns[i]?.length ?? 0) + 3)).join('')}`;
  const number = (count: number) => (count === 0 ? '–' : String(count));
  return [
    `\n${style.strong(row(words.summary, columns))}`,
    ...counts.map(({ theme, established, unknown }) => row(words.themes[theme], [number(established), number(unknown)])),
    `\n${wrap(words.note, width, '')}\n`,
  ].join('\n');
}
