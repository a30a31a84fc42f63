import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import { today } from '../../parts/today';
import { useFacts } from '../../parts/use-facts';

interface Period {
  from: string | null;
  to: string | null;
}
interface Hosted {
  locations: readonly (Period & { kind: string; country: string | null })[];
  findings: readonly { certainty: string; rule: { theme: string | null } }[];
}

/** The countries where the data is, today. Whether that is outside the EEA without cover, the rules say; an unknown place is said. */
export function Hosting({ of: { locations, findings } }: { of: Hosted }) {
  const t = useTranslations('register.hosting');
  const { country } = useFacts();
  const places = locations.filter((place) => place.kind === 'PRIMARY' && holds(place));
  const countries = [...new Set(places.map((place) => place.country))];
  const said = (theme: string) => findings.some(({ rule, certainty }) => rule.theme === theme && certainty === 'ESTABLISHED');
  const isUnknown = countries.length === 0 || countries.includes(null) || said('UNKNOWN_LOCATION');
  return (
    <Group gap={4}>
      {countries.map((code) => code !== null && <Tag key={code}>{country(code)}</Tag>)}
      {said('NON_EU_HOSTING') && <Tag tone="critical">{t('outside')}</Tag>}
      {isUnknown && <Tag tone="unknown">{t('unknown')}</Tag>}
    </Group>
  );
}

export function holds({ from, to }: Period): boolean {
  const day = today();
  return (from === null || from <= day) && (to === null || day < to);
}
