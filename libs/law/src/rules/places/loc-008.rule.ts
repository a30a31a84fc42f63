import type { Certification } from '../../../../model/src/index.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf, not, or } from '../../timeline/algebra.js';
import { before, constantly, during, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown, type Truth } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';

/** LOC-008. Health data may only be kept by a certified host (CSP art. L.1111-8). It holds whatever the country. */
export const healthHostNotCertified: Rule<'LOC-008', 'LOCATION'> = {
  code: 'LOC-008',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'HEALTH_HOSTING',
  sources: ['CSP art. L.1111-8', 'CSP art. R.1111-8-8', 'CSP art. L.1115-1'],
  when: (location) => (location.isStorage && location.recipient !== null ? daysUncertified(location) : NEVER),
  facts: (location) => ({
    ...placeFacts(location),
    certificates: certificatesOf(location)?.map(({ version }) => version ?? '?') ?? null,
  }),
};

function daysUncertified(location: LocationFacts): Timeline {
  const health = location.daysWithActivity((activity) => activity.isHds);
  return health === NEVER ? NEVER : and(location.present, health, not(daysCertified(location)));
}

function daysCertified(location: LocationFacts): Timeline {
  const certificates = certificatesOf(location);
  if (certificates === null) return constantly(unknown('provider.certifications'));
  const version2Only = location.member.group.law.day('HDS_V2_ONLY');
  return anyOf(
    certificates.map((certificate) =>
      and(
        during(certificate.from, certificate.to),
        constantly(namesService(certificate, location)),
        or(before(version2Only), constantly(isVersion2(certificate))),
      ),
    ),
  );
}

function certificatesOf(location: LocationFacts): Certification[] | null {
  return location.recipient?.record.certifications?.filter(({ scheme }) => scheme === 'HDS') ?? null;
}

/** A place without service is the activity's own: the certificate of whoever runs it is enough. */
function namesService({ services }: Certification, { engagement }: LocationFacts): Truth {
  if (engagement === null) return true;
  if (services === null) return unknown('provider.certifications.services');
  const used = engagement.record.service.trim().toLowerCase();
  return services.some((service) => service.trim().toLowerCase() === used);
}

function isVersion2({ version }: Certification): Truth {
  const first = version?.match(/\d+/)?.[0];
  return first === undefined ? unknown('provider.certifications.version') : Number(first) >= 2;
}
