import fc from 'fast-check';
import type { DataLocation, LocationKind, TransferTool } from '../../libs/model/src/types/location.js';
import { day, fact, longPeriod, orNull } from './arbitrary-days.js';

const COUNTRIES = [
  'FR',
  'FR',
  'EU',
  'US',
  'US',
  'US',
  'US',
  'IN',
  'IN',
  'GB',
  'GB',
  'CH',
  'CA',
  'CA',
  'NC',
  'SJ',
  'IS',
  'BR',
  'GI',
  'FO',
  null,
];
export const country = fc.constantFrom(...COUNTRIES);
const KINDS: LocationKind[] = [
  ...([
    'PRIMARY',
    'PRIMARY',
    'PRIMARY',
    'PRIMARY',
    'PRIMARY',
    'PRIMARY',
    'BACKUP',
    'DISASTER_RECOVERY',
    'ARCHIVE_COPY',
    'LOGS',
  ] as const),
  ...(['ANALYTICS', 'DEV_TEST', 'SUPPORT_ACCESS', 'SUPPORT_ACCESS', 'ADMIN_ACCESS', 'ADMIN_ACCESS'] as const),
];
const TOOLS: TransferTool['tool'][] = [
  ...(['ADQ', 'ADQ', 'ADQ', 'SCC-2021', 'SCC-2021', 'SCC-2010', 'SCC-2010', 'SCC-2002', 'SCC-2001', 'SCC-2004'] as const),
  ...(['BCR-P', 'CERT', 'ADHOC', 'ADMIN', 'DER-49-1-a', 'DER-49-1-b', 'DER-49-1-d', 'DER-49-1-2'] as const),
  ...(['SAFE-HARBOUR', 'PRIVACY-SHIELD', 'DPA-2021-915'] as const),
];

const transferTool: fc.Arbitrary<TransferTool> = fc
  .record({
    tool: fc.constantFrom(...TOOLS),
    importer: fc.constantFrom(null, null, null, 'cloud INC ', 'Autre'),
    signedOn: orNull(day, 5),
    to: orNull(day, 3),
    systematic: fc.constantFrom(false, false, true, null),
    scopeConfirmed: fact,
    tia: orNull(fc.record({ doneOn: day, outcome: fc.constant(null), reviewBy: fc.constant(null) }), 2),
    hasReference: fc.constantFrom(true, false),
    reference: fc.constantFrom('', 'CNIL 2020-1'),
  })
  .map(({ hasReference, reference, ...facts }) => ({
    ...facts,
    module: null,
    reference: !hasReference ? null : facts.tool.startsWith('DER') ? reference : 'CNIL 2020-1',
  }));

export function location(
  index: number,
  known: { activityIds: string[]; engagementIds: string[]; providerIds: string[] },
): fc.Arbitrary<DataLocation> {
  const atProviders = known.engagementIds.map((engagementId) => ({ engagementId, activityId: null }));
  const atMember = known.activityIds.map((activityId) => ({ engagementId: null, activityId }));
  const owners = [...atProviders, ...atProviders, ...atProviders, ...atProviders, ...atMember];
  const operator = known.providerIds.length > 0 ? orNull(fc.constantFrom(...known.providerIds), 2) : fc.constant(null);
  const written = fc.record({
    owner: fc.constantFrom<{ engagementId: string | null; activityId: string | null }[]>(...owners),
    kind: fc.constantFrom(...KINDS),
    country,
    operatorId: operator.chain((id) => fc.constantFrom(id, null)),
    access: fc.constantFrom<DataLocation['access'][]>('CLEAR', 'POSSIBLE', 'DENIED_BY_VENDOR', 'NONE', null),
    keyCustody: fc.constantFrom<DataLocation['keyCustody'][]>('MEMBER', 'PROVIDER', 'SHARED', 'NONE', null),
    period: longPeriod,
    transferTools: orNull(fc.array(transferTool, { maxLength: 2 }), 6),
  });
  return written.map(({ owner, period, ...facts }) => ({
    id: `l${index}`,
    place: null,
    evidence: null,
    ...owner,
    ...facts,
    ...period,
  }));
}
