import { SegmentedControl, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Page } from '../parts/page';
import { useFacts } from '../parts/use-facts';
import { useMay } from '../session/use-may';
import { AsOf } from './as-of';
import { GroupPoints } from './group-points';
import { OwnPoints } from './own-points';
import { PointsFilters } from './points-filters';
import { useFilters } from './use-filters';

/** What deserves attention, the worst first: over the members that one serves, or over the whole group. */
export default function PointsScreen() {
  const t = useTranslations('findings');
  const filters = useFilters();
  const { day } = useFacts();
  const asksGroup = useMay('GROUP_ASK');
  const isGroup = asksGroup && filters.scope === 'group';
  return (
    <Page
      title={filters.asOf ? t('titleOn', { day: day(filters.asOf) }) : t('title')}
      intro={t(isGroup ? 'introGroup' : 'intro')}
      acts={
        asksGroup && (
          <SegmentedControl
            aria-label={t('scope.label')}
            value={filters.scope}
            onChange={(scope) => void filters.set({ portee: scope === 'group' ? 'groupe' : null })}
            data={[
              { value: 'own', label: t('scope.own') },
              { value: 'group', label: t('scope.group') },
            ]}
          />
        )
      }
    >
      <Stack gap="lg">
        <AsOf filters={filters} />
        <PointsFilters filters={filters} isGroup={isGroup} />
        {isGroup ? <GroupPoints filters={filters} /> : <OwnPoints filters={filters} />}
      </Stack>
    </Page>
  );
}
