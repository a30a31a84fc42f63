import { type Actor, type Transactions } from '../../../../libs/database/src/index.js';
import {
  countFindings,
  findingGroups,
  findingsPage,
  type FindingGroup,
  type KeptFinding,
} from '../../../../libs/findings/src/index.js';
import { dayInWords, explain, SEVERITY_NAMES, THEME_NAMES, titleOf, ruleOf, type Theme } from '../../../../libs/law/src/index.js';
import type { Day } from '../../../../libs/model/src/index.js';
import { columns, printable, wrap } from '../../../../libs/runtime/src/index.js';

/** What is shown first of all: serious, and not decided yet, as the first screen of a DPO. */
const FILTER = { severityAtLeast: 'MEDIUM', decided: false } as const;
export const MAIN: readonly Theme[] = ['NON_EU_HOSTING', 'MISSING_AGREEMENT', 'UNKNOWN_LOCATION'];
const SHOWN = 8;

/** What a group should worry about on a day, in words: the main job first, then what is worst. */
export function worries(transactions: Transactions, actor: Actor, asOf: Day): Promise<string[]> {
  return transactions.read(actor, async (tx) => {
    const counts = await countFindings(tx, FILTER, asOf);
    const { groups } = await findingGroups(tx, ['THEME'], FILTER, asOf, { first: 50, after: null });
    const lines = await findingGroups(tx, ['RULE', 'PROVIDER'], FILTER, asOf, { first: SHOWN, after: null });
    const examples: KeptFinding[] = [];
    for (const theme of MAIN) {
      examples.push(...(await findingsPage(tx, { ...FILTER, themes: [theme] }, asOf, { first: 1, after: null })).findings);
    }
    return [
      `  Constats à vérifier au ${dayInWords(asOf, 'fr')}, de gravité moyenne ou plus : ${counts.established} établis, ${counts.unknown} indéterminés`,
      '',
      ...inColumns(groups.sort(mainFirst).map(themeLine)),
      '',
      '  Les plus graves, un prestataire par ligne :',
      ...inColumns(lines.groups.map(groupLine)),
      '',
      '  Par exemple :',
      ...examples.flatMap(inWords),
    ];
  });
}

function themeLine({ keys, established, unknown, members }: FindingGroup): string[] {
  const isMain = MAIN.includes(keys.THEME as Theme);
  return [
    `  ${isMain ? '▶' : ' '} ${THEME_NAMES.fr[keys.THEME as Theme]}`,
    ...counted(established, unknown),
    `${String(members).padStart(2)} ${members > 1 ? 'membres' : 'membre'}`,
  ];
}

function mainFirst(a: FindingGroup, b: FindingGroup): number {
  const place = ({ keys }: FindingGroup) => (MAIN.indexOf(keys.THEME as Theme) + MAIN.length + 1) % (MAIN.length + 1);
  return place(a) - place(b) || b.established + b.unknown - (a.established + a.unknown);
}

function groupLine({ keys, severity, members, established, unknown, provider }: FindingGroup): string[] {
  const rule = ruleOf(keys.RULE ?? '');
  return [
    `    ${SEVERITY_NAMES.fr[severity]}`,
    rule === null ? (keys.RULE ?? '') : titleOf(rule.code, 'fr'),
    provider?.name ?? '',
    `${String(members).padStart(2)} ${members > 1 ? 'membres' : 'membre'}`,
    ...counted(established, unknown),
  ];
}

export function counted(established: number, unknown: number): [string, string] {
  return [
    established === 0 ? '' : `${String(established).padStart(2)} ${established > 1 ? 'établis' : 'établi'}`,
    unknown === 0 ? '' : `${String(unknown).padStart(2)} ${unknown > 1 ? 'indéterminés' : 'indéterminé'}`,
  ];
}

function inWords(finding: KeptFinding): string[] {
  const said = explain(finding, 'fr');
  if (said === null) return [];
  return [
    wrap(printable(`${finding.member.name} : ${said.explanation}`), 100, '    '),
    wrap(printable(`→ ${said.remedy}`), 100, '      '),
  ];
}

const inColumns = (lines: string[][]) => [...columns(lines)].map((line) => line.trimEnd());
