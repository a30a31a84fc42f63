import { useAddress } from '../address/use-address';
import type { Certainty, FindingFilter, FindingTheme, MemberKind, Severity } from './points.documents';

/** What the list is narrowed to, as its address says it; `filter` is that for the API, `allThemes` the same whatever the theme. */
export function useFilters() {
  const { one, many, set } = useAddress();
  const themes = many('theme') as FindingTheme[];
  const severityAtLeast = one('gravite') as Severity | null;
  const memberIds = many('membre');
  const memberKinds = many('nature') as MemberKind[];
  const providerId = one('prestataire');
  const countries = many('pays');
  const certainty = one('certitude') as Certainty | null;
  const rule = one('regle');
  const state = STATES.find((each) => each === one('etat')) ?? 'ouverts';
  const allThemes: FindingFilter = {
    severityAtLeast,
    providerId,
    certainty,
    memberIds: orNull(memberIds),
    memberKinds: orNull(memberKinds),
    countries: orNull(countries),
    rules: rule === null ? null : [rule],
    decided: state === 'tous' ? null : state === 'decides',
  };
  return {
    themes,
    severityAtLeast,
    memberIds,
    memberKinds,
    providerId,
    countries,
    certainty,
    rule,
    state,
    asOf: one('jour'),
    view: one('vue') === 'liste' || rule !== null ? ('list' as const) : ('groups' as const),
    scope: one('portee') === 'groupe' ? ('group' as const) : ('own' as const),
    allThemes,
    filter: { ...allThemes, themes: orNull(themes) },
    set,
  };
}

export type Filters = ReturnType<typeof useFilters>;

/** Open, decided, or both. */
export const STATES = ['ouverts', 'decides', 'tous'] as const;

const orNull = <T>(values: T[]) => (values.length === 0 ? null : values);
