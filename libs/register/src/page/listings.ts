import { REVIEW_DUE_BEFORE } from '../activity/review-due.rule.js';
import { recordKey } from '../ids/record-ids.js';
import type { ActivityFilter, AgreementFilter, EngagementFilter, LocationFilter, MemberFilter } from './filters.model.js';
import { byName, Conditions, contains } from './listing.js';
import type { Listing } from './records-page.query.js';

/** What each list holds. `memberId` null: every register that the viewer reads, one member after the other. */
type Filtered<Filter> = (memberId: string | null, filter: Filter | null | undefined) => Listing;

export const memberListing = (filter: MemberFilter | null | undefined): Listing =>
  new Conditions()
    .where('t.kind = ?', filter?.kind)
    .where('t.siren = ?', filter?.siren)
    .where(contains('t.name'), filter?.name)
    .orderBy(byName('name'), 't.member_id');

export const activityListing: Filtered<ActivityFilter> = (memberId, filter) =>
  new Conditions()
    .where('t.member_id = ?', memberId)
    .where('t.stage = ?', filter?.stage)
    .where('t.role = ?', filter?.role)
    .where('t.template_code = ?', filter?.templateCode)
    .where('? = ANY(t.tags)', filter?.tag)
    .where(`t.purposes @> jsonb_build_array(jsonb_build_object('legalBasis', ?::text))`, filter?.legalBasis)
    .where(REVIEW_DUE_BEFORE, filter?.reviewDueBefore)
    .where(contains('t.name'), filter?.name)
    .orderBy(...ofMember(memberId), byName('name'), 't.id');

export const engagementListing: Filtered<EngagementFilter> = (memberId, filter) =>
  new Conditions()
    .where('t.member_id = ?', memberId)
    .where('t.provider_id = ?', providerIn(filter))
    .where('t.role = ?', filter?.role)
    .where(contains('t.service'), filter?.service)
    .orderBy(...ofMember(memberId), byName('service'), 't.id');

export const locationListing: Filtered<LocationFilter> = (memberId, filter) =>
  new Conditions()
    .where('t.member_id = ?', memberId)
    .where('t.country = ?', filter?.country)
    .where('t.kind = ?', filter?.kind)
    .where('(t.country IS NULL) = ?', filter?.countryUnknown)
    .orderBy(...ofMember(memberId), 't.id');

export const agreementListing: Filtered<AgreementFilter> = (memberId, filter) =>
  new Conditions()
    .where('t.member_id = ?', memberId)
    .where('t.provider_id = ?', providerIn(filter))
    .where('t.kind = ?', filter?.kind)
    .where('t.state = ?', filter?.state)
    .where(contains('t.title'), filter?.title)
    .orderBy(...ofMember(memberId), byName('title'), 't.id');

const ofMember = (memberId: string | null) => (memberId === null ? ['t.member_id'] : []);

/** An id that names no provider finds nothing. */
function providerIn(filter: { providerId?: string | null } | null | undefined): string | null {
  if (!filter?.providerId) return null;
  return recordKey('PROVIDER', filter.providerId)?.id ?? '';
}
