import type { RegisterBundle } from '../../../../model/src/index.js';
import { keyOfProvider } from '../../facts/provider-facts.js';

/** A provider's service, whoever uses it: case and the spaces at the ends do not count. */
export function serviceKey(provider: string, service: string): string {
  return `${provider} ${service.trim().toLowerCase()}`;
}

/** The services that are said to be hosted in more than one country, by anybody and on any day: the only ones to compare. */
export function contestedServices(bundles: readonly RegisterBundle[]): ReadonlySet<string> {
  const countries = new Map<string, string>();
  const contested = new Set<string>();
  for (const bundle of bundles) {
    const services = servicesUsed(bundle);
    for (const { kind, country, engagementId } of bundle.locations) {
      const service = kind === 'PRIMARY' ? services.get(engagementId ?? '') : undefined;
      if (service === undefined || country === null) continue;
      if ((countries.get(service) ?? country) !== country) contested.add(service);
      countries.set(service, country);
    }
  }
  return contested;
}

/** The services of the engagements that count: of a processor or of a joint controller. */
function servicesUsed({ engagements, providers }: RegisterBundle): Map<string, string> {
  const keys = new Map(providers.map((provider) => [provider.id, keyOfProvider(provider)]));
  const counted = engagements.filter(({ role }) => role === 'PROCESSOR' || role === 'JOINT_CONTROLLER');
  return new Map(counted.map(({ id, providerId, service }) => [id, serviceKey(keys.get(providerId) ?? '', service)]));
}
