import type { Provider } from '../../libs/model/src/types/provider.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { isSameProvider } from './agreements.js';
import { zone } from './calendar.js';
import { present } from './facts.js';
import { serviceKey } from './health-certification.js';
import { is } from './kleene.js';
import type { Group, Register } from './register.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';

/** GRP-005: two members place the main hosting of the same service of the same provider in different countries. */
export function contradicted(group: Group, register: Register, provider: Provider, day: Day): RuleDay {
  const mine = hostingByService(register, (id) => isSameWithin(register, id, provider), day);
  const isContradicted = group
    .filter((other) => other !== register)
    .some((other) => {
      const theirs = hostingByService(other, (id) => isSameProvider(register, provider.id, other, id), day);
      return [...mine].some(([service, countries]) => contradict(countries, theirs.get(service) ?? new Set(), day));
    });
  return ruleDay('GRP-005', provider, day, is(isContradicted), 'LOW');
}

/** All of the member's engagements with providers that are the same, by id or by siren. */
function isSameWithin(register: Register, id: string, provider: Provider): boolean {
  const siren = register.provider(id)?.identifiers?.siren ?? null;
  return id === provider.id || (siren !== null && siren === provider.identifiers?.siren);
}

function hostingByService(register: Register, isProvider: (id: string) => boolean, day: Day): Map<string, Set<string>> {
  const hosting = new Map<string, Set<string>>();
  for (const engagement of register.bundle.engagements) {
    const hasRole = engagement.role === 'PROCESSOR' || engagement.role === 'JOINT_CONTROLLER';
    if (!hasRole || !isProvider(engagement.providerId)) continue;
    const service = serviceKey(engagement.service);
    const countries = hosting.get(service) ?? new Set<string>();
    hosting.set(service, countries);
    for (const location of register.locationsOf(engagement)) {
      const isMain = location.kind === 'PRIMARY' && present(register, location, day);
      if (isMain && location.country !== null) countries.add(location.country);
    }
  }
  return hosting;
}

function contradict(mine: Set<string>, theirs: Set<string>, day: Day): boolean {
  if (mine.size === 0 || theirs.size === 0) return false;
  const all = new Set([...mine, ...theirs]);
  const isDifferent = all.size > mine.size || all.size > theirs.size;
  if (!all.has('EU')) return isDifferent;
  return isDifferent && [...all].some((country) => zone(country, day) !== 'EU');
}
