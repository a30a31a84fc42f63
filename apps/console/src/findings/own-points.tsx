import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { useGrowing } from '../api/use-growing';
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
  const { first, isWhole, more } = useGrowing([filter, asOf]);
  const members = memberIds.length > 0 ? { memberIds } : null;
  const [answer, again] = useQuery({ query: PointsDocument, variables: { filter, allThemes, members, asOf, first } });
  return (
    <Answered of={[answer, again]}>
      {({ themes, groups, examined }) => (
        <Stack gap="lg">
          <Pending count={examined.pendingMembers} members={members} done={() => again({ requestPolicy: 'network-only' })} />
          <Sentence themes={themes.nodes} />
          <Tiles
            filters={filters}
            of={themes.nodes.flatMap(({ theme, established, unknown, members: in_ }) =>
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
          {view === 'list' ? (
            <PointsList filters={filters} />
          ) : (
            <PointsGroups filters={filters} of={groups} isWhole={isWhole} isFetching={answer.fetching} more={more} />
          )}
          <Text size="sm" c="dimmed">
            {t('notVerdict')}
          </Text>
        </Stack>
      )}
    </Answered>
  );
}
