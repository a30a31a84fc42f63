import { grouped, isAtLeast, ruleOf, THEMES, type Theme } from '../../../../libs/law/src/index.js';
import type { Finding } from '../../../../libs/model/src/index.js';

export interface OfMember {
  memberId: string;
  themes: OfTheme[];
}

export interface OfTheme {
  theme: Theme;
  groups: Finding[][];
}

/**
 * Findings given worst first, by member, then by theme; within a theme, the same rule on the same provider with the same certainty
 * and severity is one group. Members, themes and groups come in the order of their worst finding.
 */
export function groupedFindings(findings: readonly Finding[]): OfMember[] {
  return [...grouped(findings, (finding) => finding.memberId)].map(([memberId, ofMember]) => ({
    memberId,
    themes: [...grouped(ofMember, themeOf)].sort(worstThemeFirst).map(([theme, ofTheme]) => ({
      theme,
      groups: [...grouped(ofTheme, groupOf).values()],
    })),
  }));
}

function groupOf({ rule, certainty, severity, providerId }: Finding): string {
  return [rule, certainty, severity, providerId ?? ''].join(' ');
}

/** Of two themes as bad as each other, the main job first. */
function worstThemeFirst([a, [first]]: [Theme, Finding[]], [b, [second]]: [Theme, Finding[]]): number {
  if (first === undefined || second === undefined || first.severity === second.severity)
    return THEMES.indexOf(a) - THEMES.indexOf(b);
  return isAtLeast(first.severity, second.severity) ? -1 : 1;
}

export interface ThemeCount {
  theme: Theme;
  established: number;
  unknown: number;
}

/** Every theme, the main job first; what is established and what is not known are never added up. */
export function countsByTheme(findings: readonly Finding[]): ThemeCount[] {
  const count = (theme: Theme, certainty: Finding['certainty']) =>
    findings.filter((finding) => finding.certainty === certainty && themeOf(finding) === theme).length;
  return THEMES.map((theme) => ({ theme, established: count(theme, 'ESTABLISHED'), unknown: count(theme, 'UNKNOWN') }));
}

function themeOf({ rule }: Finding): Theme {
  return ruleOf(rule)?.theme ?? 'REGISTER_QUALITY';
}
