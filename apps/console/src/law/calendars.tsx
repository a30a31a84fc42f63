import { useTranslations } from 'use-intl';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useFacts } from '../parts/use-facts';
import type { LawInForceQuery } from './law.documents';

/** Each calendar that was loaded, and what it changed in the registers that the person reads. */
export function Calendars({ of }: { of: LawInForceQuery['lawCalendars'] }) {
  const t = useTranslations('law.calendars');
  const { day, moment, number } = useFacts();
  return (
    <Table
      caption={t('caption', { count: of.length })}
      rows={of.map((calendar, place) => ({ ...calendar, isInForce: place === 0 }))}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('version'),
          of: ({ version, isInForce }) =>
            isInForce ? (
              <>
                {day(version)} <Tag tone="good">{t('inForce')}</Tag>
              </>
            ) : (
              day(version)
            ),
        },
        { title: t('loadedAt'), of: ({ loadedAt }) => moment(loadedAt) },
        { title: t('opened'), isNumber: true, of: ({ opened }) => number(opened) },
        { title: t('closed'), isNumber: true, of: ({ closed }) => number(closed) },
      ]}
    />
  );
}
