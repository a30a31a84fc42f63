import type { Agreement, Beneficiary, ClauseId } from '../../libs/model/src/types/agreement.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { Member } from '../../libs/model/src/types/member.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { addMonths, doneBy, isBeforeEnd, isWithin, later } from './days.js';
import { FALSE, TRUE, and, is, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Group, Register } from './register.js';

/** RULES §1.8. The first day without, null: without end. */
export function endOf(agreement: Agreement): Day | null {
  const { to, renewal, state } = agreement;
  if (to === null || renewal === null || !renewal.tacit || state === 'TERMINATED') return to;
  return renewal.times === null ? null : addMonths(to, renewal.times * renewal.months);
}

export function life(agreement: Agreement, day: Day): Value {
  const mayLive = agreement.state === 'SIGNED' || (agreement.state === 'TERMINATED' && agreement.to !== null);
  if (!mayLive || !isBeforeEnd(endOf(agreement), day)) return FALSE;
  if (agreement.signedOn === null) {
    return agreement.from === null || agreement.from <= day ? unknown('agreement.signedOn') : FALSE;
  }
  const start = later(agreement.signedOn, agreement.from);
  return is(start === null || start <= day);
}

/** Whether the text has an item of art. 28(3): what is said of the clause, else what its template holds. */
export function hasClause(agreement: Agreement, item: string): Value {
  const said = agreement.clauses?.[item as ClauseId]?.present ?? null; // the table's ids are those of the model
  if (said !== null) return is(said);
  const isStandard = agreement.template === 'SCC_2021_915' || agreement.template === 'SCC_2021_914';
  return isStandard ? TRUE : unknown(`agreement.clauses.${item}`);
}

export function act(agreement: Agreement): Value {
  if (agreement.kind === 'JOINT_ARRANGEMENT') return FALSE;
  const needsClause = agreement.kind === 'SHARED_SERVICE' || agreement.vehicle === 'CENTRAL_PURCHASING';
  return needsClause ? hasClause(agreement, '28.3.a') : TRUE;
}

/** The entries that list the member that day. */
export function entriesOf(agreement: Agreement, member: Member, day: Day): Beneficiary[] {
  return (agreement.beneficiaries ?? []).filter(
    (entry) => isWithin(entry, day) && (entry.memberId === member.id || (entry.siren !== null && entry.siren === member.siren)),
  );
}

export function covers(agreement: Agreement, member: Member, day: Day): Value {
  if (agreement.holderId === member.id) return TRUE;
  return or(...entriesOf(agreement, member, day).map((entry) => accession(agreement, entry, day)));
}

function accession(agreement: Agreement, entry: Beneficiary, day: Day): Value {
  switch (agreement.vehicle) {
    case 'PURCHASING_GROUP':
      return and(
        inTime(entry.conventionSignedOn, agreement.procedureLaunchedOn, 'conventionSignedOn'),
        inTime(entry.deliberationOn, agreement.procedureLaunchedOn, 'deliberationOn'),
      );
    case 'CENTRAL_PURCHASING':
      return TRUE;
    case 'SHARED_SERVICE':
      return doneBy(entry.conventionSignedOn, day, 'agreement.beneficiaries.conventionSignedOn');
    case 'OWN':
    case 'ONLINE_TERMS':
      return FALSE;
  }
}

function inTime(done: Day | null, launched: Day | null, name: string): Value {
  if (launched === null) return unknown('agreement.procedureLaunchedOn');
  return doneBy(done, launched, `agreement.beneficiaries.${name}`);
}

/** Holder, or listed in the window, whatever the vehicle (GRP-004, JNT-001). */
export function holdsOrIsListed(agreement: Agreement, member: Member, day: Day): boolean {
  return agreement.holderId === member.id || entriesOf(agreement, member, day).length > 0;
}

/** An agreement and the register it was read in, or a reference that cannot be read. */
export type Candidate = { agreement: Agreement; register: Register } | 'UNREADABLE';

export function candidates(group: Group, register: Register, engagement: Engagement): Candidate[] {
  const own = register.agreements(engagement.agreementIds).map((agreement) => ({ agreement, register }));
  const reference = engagement.sharedAgreementRef;
  return reference === null ? own : [...own, read(group, reference)];
}

function read(group: Group, reference: string): Candidate {
  const slash = reference.indexOf('/');
  const register = group.find((other) => other.member.id === reference.slice(0, slash));
  const agreement = register?.agreement(reference.slice(slash + 1));
  return register && agreement ? { agreement, register } : 'UNREADABLE';
}

export function binds(candidate: Candidate, register: Register, engagement: Engagement, day: Day): Value {
  if (candidate === 'UNREADABLE') return unknown('engagement.sharedAgreementRef');
  const { agreement } = candidate;
  const isForProvider =
    agreement.providerId === null || isSameProvider(candidate.register, agreement.providerId, register, engagement.providerId);
  if (!isForProvider) return FALSE;
  if (agreement.kind === 'JOINT_ARRANGEMENT' && isPublicProvider(register, engagement)) {
    return and(life(agreement, day), is(holdsOrIsListed(agreement, register.member, day)));
  }
  return and(life(agreement, day), act(agreement), covers(agreement, register.member, day));
}

export function bound(group: Group, register: Register, engagement: Engagement, day: Day): Value {
  return or(...candidates(group, register, engagement).map((candidate) => binds(candidate, register, engagement, day)));
}

const PUBLIC_KINDS = ['EPCI', 'SYNDICAT', 'CDG', 'GIP', 'DEPARTEMENT', 'REGION', 'STATE', 'OTHER_PUBLIC'];

/** GRP-004. */
export function isPublicProvider(register: Register, engagement: Engagement): boolean {
  const provider = register.provider(engagement.providerId);
  if (provider === null) return false;
  return provider.memberId !== null || (provider.kind !== null && PUBLIC_KINDS.includes(provider.kind));
}

/** RULES §1.11: same id within a bundle; across bundles same siren, or same id when neither has one. */
export function isSameProvider(one: Register, oneId: string, other: Register, otherId: string): boolean {
  if (one === other) return oneId === otherId;
  const siren = one.provider(oneId)?.identifiers?.siren ?? null;
  const otherSiren = other.provider(otherId)?.identifiers?.siren ?? null;
  return siren === null && otherSiren === null ? oneId === otherId : siren === otherSiren;
}
