import type { DataLocation } from '../../libs/model/src/types/location.js';
import type { Certification } from '../../libs/model/src/types/provider.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { HDS_VERSION_2_DAY } from './calendar.js';
import { isWithin } from './days.js';
import { recipient } from './facts.js';
import { TRUE, and, is, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';

/** LOC-008: does the recipient hold an HDS certificate for the service that day? */
export function certifiedForHealth(register: Register, location: DataLocation, day: Day): Value {
  const certifications = recipient(register, location)?.certifications ?? null;
  if (certifications === null) return unknown('provider.certifications');
  const service = register.engagement(location.engagementId)?.service ?? null;
  return or(
    ...certifications
      .filter((certification) => certification.scheme === 'HDS' && isWithin(certification, day))
      .map((certification) => and(includesService(certification, service), hasVersion(certification, day))),
  );
}

/** An activity's own location has no service to compare. */
function includesService(certification: Certification, service: string | null): Value {
  if (service === null) return TRUE;
  if (certification.services === null) return unknown('provider.certifications.services');
  return is(certification.services.some((name) => serviceKey(name) === serviceKey(service)));
}

function hasVersion(certification: Certification, day: Day): Value {
  if (day < HDS_VERSION_2_DAY) return TRUE;
  const number = /\d+/.exec(certification.version ?? '');
  return number === null ? unknown('provider.certifications.version') : is(Number(number[0]) >= 2);
}

/** Case and spaces at the ends ignored. */
export function serviceKey(service: string): string {
  return service.trim().toLowerCase();
}
