import type { FindingKey } from '../../../findings/src/index.js';
import { globalId, readGlobalId } from '../../../graphql-kit/src/index.js';
import { isDay } from '../../../model/src/index.js';

/** The id of a finding carries its member, and the run that it is. */
export function findingGlobalId({ memberId, rule, subjectId, from }: FindingKey): string {
  return globalId('Finding', memberId, `${rule} ${from} ${subjectId}`);
}

/** What an id names; null: no finding. */
export function findingKey(text: string): FindingKey | null {
  const read = readGlobalId(text);
  if (read?.type !== 'Finding' || read.memberId === null) return null;
  const [, rule, from, subjectId] = /^(\S+) (\d{4}-\d\d-\d\d) (.+)$/s.exec(read.id) ?? [];
  if (rule === undefined || from === undefined || subjectId === undefined || !isDay(from)) return null;
  return { memberId: read.memberId, rule, subjectId, from };
}
