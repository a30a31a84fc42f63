import type { Tx } from '../../../database/src/index.js';
import { examinePart, hostingStatements, keyOfProvider, type LawCalendar } from '../../../law/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { partOfRegister } from '../../../records/src/index.js';
import { linkDecisions } from '../decision/link-decisions.query.js';
import { rowsOf } from './finding-row.js';
import { holdersOf } from './holders.query.js';
import { keepCovers } from './keep-covers.js';
import { keepFindings } from './keep-findings.js';
import { keepHosting } from './keep-hosting.js';
import { findingsKept, type SubjectIds } from './known.query.js';
import { changesBetween, type FindingChanges } from './opened-closed.rule.js';
import { type Scope, scopeOf } from './scope.query.js';
import type { PartSeeds, Seeds } from './seeds.js';

/**
 * Examines what a change touches in one register, or all of it, and keeps what the rules say. The transaction holds the register: its
 * records do not change meanwhile. What others have to be told is left in a sweep.
 */
export async function examineRegister(tx: Tx, memberId: string, seeds: Seeds, law: LawCalendar): Promise<FindingChanges> {
  const scope = seeds === null ? null : await scopeOf(tx, memberId, seeds);
  const register = await partOfRegister(tx, memberId, scope?.needed ?? null);
  if (register === null) return { opened: [], closed: [] };

  const providerKeys = scope?.providerKeys ?? (await allProviderKeys(tx, register));
  const told = hostingStatements(register, law).filter(({ providerKey }) => providerKeys.includes(providerKey));
  const elsewhere = await keepHosting(tx, memberId, providerKeys, told);

  const subjects = scope === null || seeds === null ? null : subjectsOf(scope, seeds);
  const holders = await holdersOf(tx, register);
  const asked = subjects && setsOf(subjects);
  const { findings, covers } = examinePart({ register, holders, elsewhere }, law, (type, id) => asked?.[type].has(id) ?? true);
  const now = rowsOf(findings, register);
  const before = await findingsKept(tx, memberId, subjects);
  await keepFindings(tx, memberId, before, now);
  await keepCovers(tx, memberId, subjects?.ENGAGEMENT ?? null, covers);
  if (scope?.hasDecisions !== false) await linkDecisions(tx, memberId, subjects && Object.values(subjects).flat());
  return changesBetween(before, now);
}

function subjectsOf(scope: Scope, { removed }: PartSeeds): SubjectIds {
  const gone = (type: string) => removed.flatMap((record) => (record.type === type ? [record.id] : []));
  return {
    MEMBER: [],
    ACTIVITY: [...scope.activities, ...gone('ACTIVITY')],
    ENGAGEMENT: [...scope.engagements, ...gone('ENGAGEMENT')],
    LOCATION: [...scope.locations, ...gone('LOCATION')],
    AGREEMENT: [...scope.agreements, ...gone('AGREEMENT')],
    PROVIDER: scope.providers,
  };
}

function setsOf(subjects: SubjectIds): Record<keyof SubjectIds, ReadonlySet<string>> {
  return {
    MEMBER: new Set(subjects.MEMBER),
    ACTIVITY: new Set(subjects.ACTIVITY),
    ENGAGEMENT: new Set(subjects.ENGAGEMENT),
    LOCATION: new Set(subjects.LOCATION),
    AGREEMENT: new Set(subjects.AGREEMENT),
    PROVIDER: new Set(subjects.PROVIDER),
  };
}

/** Those that the register names, and those of which it spoke. */
async function allProviderKeys(tx: Tx, { member, providers }: RegisterBundle): Promise<string[]> {
  const spokenOf = await tx.rows<{ key: string }>(
    'SELECT DISTINCT provider_key AS key FROM hosting_statement WHERE member_id = $1',
    [member.id],
  );
  return [...new Set([...providers.map(keyOfProvider), ...spokenOf.map(({ key }) => key)])];
}
