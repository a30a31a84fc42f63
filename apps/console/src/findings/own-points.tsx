import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { usePages } from '../api/use-pages';
import { Pending } from './pending';
import { PointsGroups } from './points-groups';
import { PointsList } from './points-list';
import { PointsDocument } from './points.documents';
import { Sentence } from './sentence';
import { Tiles } from './tiles';
import type { Filters } from './use-filters';

/** Over the members whose register one reads: tiles by theme, then what is worst, by rule and provider or one by one. */
export function OwnPoints({ filters }: { filters: Filters }) {
  const t = useTranslations('findings.view');
  const { filter, allThemes, asOf, memberIds, view, rule } = filters;
  const members = memberIds.length > 0 ? { memberIds } : null;
  const byRule = view === 'groups';
  const pages = usePages(PointsDocument, { filter, allThemes, members, asOf, byRule }, ({ groups }) => groups, { isNext: true });
  const again = pages.state[1];
  return (
    <Answered of={pages.state}>
      {({ themes, examined }) => (
        <Stack gap="lg">
          <Pending count={examined?.pendingMembers ?? 0} members={members} done={() => again({ requestPolicy: 'network-only' })} />
          <Sentence themes={themes?.nodes ?? []} />
          <Tiles
            filters={filters}
            of={(themes?.nodes ?? []).flatMap(({ theme, established, unknown, members: in_ }) =>
              theme ? [{ theme, established: { value: established }, unknown: { value: unknown }, members: in_ }] : [],
            )}
          />
          {rule === null && (
            <SegmentedControl
              style={{ alignSelf: 'flex-start' }}
              aria-label={t('label')}
              value={view}
              onChange={(next) => void filters.set({ vue: next === 'list' ? 'liste' : null })}
              data={[
                { value: 'groups', label: t('groups') },
                { value: 'list', label: t('list') },
              ]}
            />
          )}
          {byRule ? <PointsGroups filters={filters} pages={pages} /> : <PointsList filters={filters} />}
          <Text size="sm" c="dimmed">
            {t('notVerdict')}
          </Text>
        </Stack>
      )}
    </Answered>
  );
}
