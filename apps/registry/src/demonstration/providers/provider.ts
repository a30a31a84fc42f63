import type { Certification, Provider } from '../../../../../libs/model/src/index.js';

/** A provider without its id, which the catalogue gives. */
export type Described = Omit<Provider, 'id'>;

/** A company as a public source describes it: whose it is follows its headquarters; certificates were never asked for. */
export function published(name: string, headquarters: string, domain: string | null): Described {
  return {
    name,
    identifiers: { siren: null, vat: null, lei: null, domain },
    country: headquarters,
    kind: 'COMPANY',
    memberId: null,
    control: [{ country: headquarters, from: null, to: null }],
    certifications: null,
  };
}

/** A company that does not exist: French, owned in France, without a certificate, except for what `facts` say. */
export function invented(name: string, siren: string | null, facts: Partial<Described> = {}): Described {
  return {
    name,
    identifiers: { siren, vat: null, lei: null, domain: null },
    country: 'FR',
    kind: 'COMPANY',
    memberId: null,
    control: [{ country: 'FR', from: null, to: null }],
    certifications: [],
    ...facts,
  };
}

export function certified(scheme: string, details: Partial<Omit<Certification, 'scheme'>>): Certification {
  return {
    scheme,
    version: null,
    entity: null,
    services: null,
    coversHr: null,
    from: null,
    to: null,
    checkedOn: null,
    url: null,
    ...details,
  };
}
