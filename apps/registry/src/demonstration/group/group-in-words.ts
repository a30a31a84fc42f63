import type { GroupCount, MemberResult } from '../../../../../libs/group/src/index.js';

/** A number of the group: one that lacks members is never said as a whole one. `none`: instead of zero. */
export function numberInWords(count: GroupCount, what: 'établi' | 'indéterminé', none = `0 ${what}`): string {
  const value = count.kind === 'LOWER_BOUND' ? count.atLeast : count.value;
  const said = `${String(value).padStart(2)} ${what}${value > 1 ? 's' : ''}`;
  if (value === 0) return none;
  return count.kind === 'LOWER_BOUND' ? `au moins ${said.trim()}` : said;
}

/** Who is missing, and why. */
export function missingInWords(missing: readonly MemberResult[]): string {
  const names = missing.map(({ member, outcome }) => `${member.name} (${WHY[outcome] ?? 'ne répond pas'})`);
  return `Sans compter : ${names.join(', ')}.`;
}

const WHY: Partial<Record<MemberResult['outcome'], string>> = {
  REFUSED: 'ne partage rien',
  COUNTS_ONLY: 'ne donne que des nombres',
};
