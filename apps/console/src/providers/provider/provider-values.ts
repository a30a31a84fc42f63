import type { CertificationInput, CorrectProviderInput, ProviderKind } from './provider.documents';
import type { ShownProvider } from './provider-screen';

/** As the form holds it: the names of the API, so that what is refused finds its field. */
export interface ProviderValues {
  name: string;
  kind: ProviderKind | null;
  country: string | null;
  identifiers: { siren: string; vat: string; lei: string; domain: string };
  /** Null: never asked. */
  control: { country: string | null; from: string | null; to: string | null }[] | null;
  certifications: CertificationInput[] | null;
}

export function valuesOf({ name, kind, country, identifiers, control, certifications }: ShownProvider): ProviderValues {
  const { siren, vat, lei, domain } = identifiers ?? {};
  return {
    name,
    kind,
    country,
    identifiers: { siren: siren ?? '', vat: vat ?? '', lei: lei ?? '', domain: domain ?? '' },
    control: control && control.map(({ country: of, from, to }) => ({ country: of, from, to })),
    certifications:
      certifications &&
      certifications.map(({ scheme, version, entity, services, coversHr, from, to, checkedOn, url }) => ({
        scheme,
        version,
        entity,
        services,
        coversHr,
        from,
        to,
        checkedOn,
        url,
      })),
  };
}

/** What the API is told: what was left empty is not known. */
export function contentOf({ identifiers, ...others }: ProviderValues): Omit<CorrectProviderInput, 'providerId' | 'version'> {
  const given = Object.entries(identifiers).map(([name, value]) => [name, value.replaceAll(/\s/g, '') || null] as const);
  return { ...others, identifiers: given.some(([, value]) => value !== null) ? Object.fromEntries(given) : null };
}
