import fc from 'fast-check';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { Certification, Control, Provider } from '../../libs/model/src/types/provider.js';
import { fact, longPeriod, orNull, period } from './arbitrary-days.js';

const PROVIDER_SIRENS = ['424761419', '403554181', '334173879'];
export const SERVICES = ['Guichet en ligne', 'Guichet en ligne', ' guichet EN LIGNE ', 'Paie'];

/** Two members may give the same siren to different ids, or the same id to different sirens; within a bundle sirens differ. */
export function provider(index: number, shift: number, members: number): fc.Arbitrary<Provider> {
  const siren = PROVIDER_SIRENS[(index + shift) % PROVIDER_SIRENS.length] ?? null;
  return fc.record({
    id: fc.constant(`p${index}`),
    name: fc.constant(`Éditeur ${index}`),
    identifiers: orNull(fc.record({ siren: orNull(fc.constant(siren), 6), vat: nothing, lei: nothing, domain: nothing }), 4),
    country: fc.constantFrom('FR', 'US', 'US', 'GB', null),
    kind: fc.constantFrom<Provider['kind'][]>('COMPANY', 'COMPANY', 'COMPANY', 'EPCI', 'ASSOCIATION', null),
    memberId: orNull(
      fc.integer({ min: 0, max: members - 1 }).map((other) => `m${other}`),
      2,
    ).chain((id) => fc.constantFrom(null, null, null, id)),
    control: orNull(fc.array(control, { maxLength: 2 }), 5),
    certifications: orNull(fc.array(certification(index), { maxLength: 3 }), 5),
  });
}

const nothing = fc.constant(null);

const control: fc.Arbitrary<Control> = fc
  .tuple(fc.constantFrom('US', 'US', 'FR', 'GB', 'NC', null), period)
  .map(([country, dates]) => ({ country, ...dates }));

function certification(index: number): fc.Arbitrary<Certification> {
  const written = fc.record({
    scheme: fc.constantFrom('DPF', 'DPF', 'DPF', 'PRIVACY_SHIELD', 'SAFE_HARBOUR', 'HDS', 'HDS', 'ISO_27001'),
    version: fc.constantFrom(null, '1', 'v1.1', '2.0', 'v2', 'HDS', '10'),
    entity: fc.constantFrom(null, null, null, `  éditeur   ${index}`, 'Cloud  Inc', 'Autre'),
    services: orNull(fc.subarray(SERVICES.slice(1)), 5),
    coversHr: fact,
    period,
  });
  return written.map(({ period: dates, ...facts }) => ({ ...facts, ...dates, checkedOn: null, url: null }));
}

/** Parents have a lower index, so there is no cycle. */
export function engagement(
  index: number,
  known: { activityIds: string[]; providerIds: string[]; agreementIds: string[]; member: number; members: number },
): fc.Arbitrary<Engagement> {
  const isChild = index === 0 ? fc.constant(false) : fc.constantFrom(true, true, false);
  return isChild.chain((child) => {
    const activityIds = fc.subarray(known.activityIds, { minLength: child ? 0 : Math.min(1, known.activityIds.length) });
    const written = fc.record({
      activityIds: fc.oneof(
        { weight: child ? 2 : 12, arbitrary: activityIds },
        { weight: 1, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.constant<string[]>(['unknown']) },
      ),
      providerId: fc.constantFrom(...known.providerIds),
      service: fc.constantFrom(...SERVICES),
      role: child
        ? fc.constantFrom<Engagement['role'][]>('SUB_PROCESSOR', 'SUB_PROCESSOR', 'SUB_PROCESSOR', 'PROCESSOR', 'RECIPIENT')
        : fc.constantFrom<Engagement['role'][]>(
            'PROCESSOR',
            'PROCESSOR',
            'PROCESSOR',
            'PROCESSOR',
            'JOINT_CONTROLLER',
            'SUB_PROCESSOR',
          ),
      parentId: child ? fc.integer({ min: 0, max: index - 1 }).map((above) => `e${above}`) : fc.constant(null),
      agreementIds: orNull(fc.subarray(known.agreementIds, { minLength: Math.min(1, known.agreementIds.length) }), 4),
      sharedAgreementRef: orNull(sharedReference(known.member, known.members), 2),
      period: longPeriod,
    });
    return written.map(({ period: dates, ...facts }) => ({ id: `e${index}`, ...facts, ...dates }));
  });
}

/** `c…` is always held by the member in whose bundle it is; it may not be there, and the member may not either. */
function sharedReference(member: number, members: number): fc.Arbitrary<string> {
  const next = (member + 1) % members;
  return fc
    .tuple(fc.constantFrom(next, next, next, next, 0, members), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([holder, index]) => `m${holder}/c${index}`);
}
