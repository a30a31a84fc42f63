import type { INestApplicationContext } from '@nestjs/common';
import { Viewers } from '../../../../../libs/access/src/index.js';
import { AskFindings, AskSummary, BeginQuestion, type Question, type Report } from '../../../../../libs/group/src/index.js';
import {
  dayInWords,
  explain,
  ruleOf,
  SEVERITY_NAMES,
  THEME_NAMES,
  titleOf,
  type Theme,
} from '../../../../../libs/law/src/index.js';
import { Clock, columns, printable, wrap } from '../../../../../libs/runtime/src/index.js';
import { counted, MAIN } from '../worries.js';
import { missingInWords, numberInWords } from './group-in-words.js';

type Rows = Awaited<ReturnType<AskFindings['run']>>['page']['rows'];

/** What the whole group should worry about today, in words, as its DPO is answered; the main job first. */
export async function worriesOfGroup(app: INestApplicationContext, accountId: string): Promise<string[]> {
  const asOf = app.get(Clock).today();
  const filter = { themes: null, rules: null, severityAtLeast: 'MEDIUM', certainty: null, memberKinds: null } as const;
  const whole = { ...filter, natures: null, countries: null, subjectTypes: null, providerKeys: null, decided: false };
  const summary = await app.get(AskSummary).run(await ask(app, accountId), { by: ['THEME'], filter, asOf });
  const found = await app
    .get(AskFindings)
    .run(await ask(app, accountId), { filter: whole, asOf, first: 500, place: null, counted: false });
  const themes = [...summary.groups].sort((a, b) => mainFirst(themeOf(a)) - mainFirst(themeOf(b)));
  const { rows } = found.page;
  return [
    `  Dans tout le groupe, au ${dayInWords(asOf, 'fr')}, de gravité moyenne ou plus : ${numberInWords(summary.established, 'établi')}, ${numberInWords(summary.unknown, 'indéterminé')}`,
    ...missing(summary.report),
    '',
    ...inColumns(
      themes.map((group) => [
        `  ${mainFirst(themeOf(group)) < 0 ? '▶' : ' '} ${THEME_NAMES.fr[themeOf(group)]}`,
        numberInWords(group.established, 'établi', ''),
        numberInWords(group.unknown, 'indéterminé', ''),
      ]),
    ),
    '',
    '  Les plus graves, un prestataire par ligne :',
    ...inColumns(worst(rows).slice(0, SHOWN)),
    '',
    '  Par exemple :',
    ...MAIN.flatMap((theme) => example(rows, found.page.results, theme)),
  ];
}

/** Several questions of one person: each has its time. */
async function ask(app: INestApplicationContext, accountId: string): Promise<Question> {
  const viewer = await app.get(Viewers).ofAccount(accountId);
  const question = await app.get(BeginQuestion).run(viewer, {
    purpose: 'DEMONSTRATION',
    note: 'Au démarrage',
    onMissing: 'RETURN_PARTIAL',
    maxCopyAge: 0,
    deadlineMs: 10_000,
    memberIds: null,
  });
  if (question === null) throw new Error('The demonstration is a group.');
  return question;
}

const themeOf = ({ keys }: { keys: { value: string | null }[] }) => keys[0]?.value as Theme;
const mainFirst = (theme: Theme) => (MAIN.includes(theme) ? MAIN.indexOf(theme) - MAIN.length : 0);
const SHOWN = 8;

function missing({ missing: without }: Report): string[] {
  return without.length === 0 ? [] : [wrap(missingInWords(without), 100, '  ')];
}

/** By rule and provider, in the order of the worst of each. */
function worst(rows: Rows): string[][] {
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const key = `${row.rule} ${row.provider?.name ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((same) => {
    const [first] = same;
    const rule = ruleOf(first?.rule ?? '');
    const members = new Set(same.map(({ memberId }) => memberId)).size;
    const established = same.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
    return [
      `    ${SEVERITY_NAMES.fr[first?.severity ?? 'INFO']}`,
      rule === null ? (first?.rule ?? '') : titleOf(rule.code, 'fr'),
      printable(first?.provider?.name ?? ''),
      `${String(members).padStart(2)} ${members > 1 ? 'membres' : 'membre'}`,
      ...counted(established, same.length - established),
    ];
  });
}

type Results = Awaited<ReturnType<AskFindings['run']>>['page']['results'];

function example(rows: Rows, results: Results, theme: Theme): string[] {
  const row = rows.find(({ rule }) => ruleOf(rule)?.theme === theme);
  const result = results.find(({ member }) => member.id === row?.memberId);
  const said = row && explain({ ...row, facts: row.facts ?? {}, activityIds: [], providerId: null }, 'fr');
  if (!said || !result) return [];
  return [
    wrap(printable(`${result.member.name} (nœud « ${result.node.name} ») : ${said.explanation}`), 100, '    '),
    wrap(printable(`→ ${said.remedy}`), 100, '      '),
  ];
}

const inColumns = (lines: string[][]) => [...columns(lines)].map((line) => line.trimEnd());
