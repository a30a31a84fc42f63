import { Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFacts } from '../../parts/use-facts';
import { Tag } from '../../parts/tag';
import { holds } from '../member/hosting';
import type { ShownActivity } from './activity-screen';

/** What the register declares, held against the places of the services: the places say where the data really is. */
export function TransfersNote({ activity: { locations, findings } }: { activity: ShownActivity }) {
  const t = useTranslations('register.activity.places');
  const { country } = useFacts();
  const current = locations.filter(holds);
  const countries = [...new Set(current.flatMap((place) => (place.country === null ? [] : [place.country])))];
  const unknown = current.filter((place) => place.country === null).length;
  const isOutside = findings.some(({ rule, certainty }) => rule.theme === 'NON_EU_HOSTING' && certainty === 'ESTABLISHED');
  return (
    <Group gap="xs">
      <Text size="sm">{t('said')}</Text>
      {countries.map((code) => (
        <Tag key={code}>{country(code)}</Tag>
      ))}
      {isOutside && <Tag tone="critical">{t('outside')}</Tag>}
      {unknown > 0 && <Tag tone="unknown">{t('unknown', { count: unknown })}</Tag>}
      {current.length === 0 && <Tag tone="unknown">{t('none')}</Tag>}
    </Group>
  );
}
