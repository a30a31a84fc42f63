import type { Provider } from '../../../model/src/index.js';
import type { EngagementFacts } from './engagement-facts.js';
import type { MemberFacts } from './member-facts.js';

/** A provider as one member's register has it. */
export class ProviderFacts {
  readonly engagements: EngagementFacts[] = [];
  /** Equal for the same provider in two registers: same SIREN, or same id when neither has one. */
  readonly key: string;

  constructor(
    readonly record: Provider,
    readonly member: MemberFacts,
  ) {
    this.key = keyOfProvider(record);
  }

  get isPublic(): boolean {
    return isPublicProvider(this.record);
  }
}

/** A public body that serves others, or a member of the group. */
export function isPublicProvider({ kind, memberId }: Pick<Provider, 'kind' | 'memberId'>): boolean {
  return memberId !== null || (kind !== null && kind !== 'COMPANY' && kind !== 'ASSOCIATION');
}

/** Does `idInA`, as register A has it, name the same provider as `idInB` in register B? */
export function isSameProvider(a: MemberFacts, idInA: string, b: MemberFacts, idInB: string): boolean {
  return a.record.id === b.record.id ? idInA === idInB : keyIn(a, idInA) === keyIn(b, idInB);
}

function keyIn(member: MemberFacts, id: string): string {
  return member.provider(id)?.key ?? keyOfProvider({ id, identifiers: null });
}

export function keyOfProvider({ id, identifiers }: Pick<Provider, 'id' | 'identifiers'>): string {
  const siren = identifiers?.siren ?? null;
  return siren === null ? `id ${id}` : `siren ${siren}`;
}
