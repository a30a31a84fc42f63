import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Tag } from '../parts/tag';
import { today } from '../parts/today';
import { useFacts } from '../parts/use-facts';

type Certificate = { scheme: string; version: string | null; to: string | null };

/** Each certificate with its end; null: never asked. */
export function Certificates({ of }: { of: readonly Certificate[] | null }) {
  const t = useTranslations('providers');
  const { day } = useFacts();
  if (!of) return <Tag tone="unknown">{t('neverAsked')}</Tag>;
  if (of.length === 0) return <>{t('noCertificate')}</>;
  return (
    <Group gap={4}>
      {of.map(({ scheme, version, to }) => {
        const name = [scheme, version].filter(Boolean).join(' ');
        const hasEnded = to !== null && to <= today();
        return (
          <Tag key={`${name} ${to}`} tone={hasEnded ? 'high' : 'neutral'}>
            {to ? t(hasEnded ? 'certificateEnded' : 'certificateUntil', { name, day: day(to) }) : name}
          </Tag>
        );
      })}
    </Group>
  );
}
