import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { More, type Paged } from '../parts/more';
import { Severity } from '../parts/severity';
import { Table } from '../parts/table';
import { useFacts } from '../parts/use-facts';
import { NoPoints } from './no-points';
import type { PointsQuery } from './points.documents';
import type { Filters } from './use-filters';
import { useSearchWith } from './use-search-with';

interface Props {
  pages: Paged & { rows: readonly Group[] };
  filters: Filters;
}

type Group = NonNullable<PointsQuery['groups']>['nodes'][number];

/** One line for a rule and a provider, whatever the number of members: each opens into its points. */
export function PointsGroups({ pages, filters }: Props) {
  const t = useTranslations('findings.groups');
  const { day, number } = useFacts();
  const searchWith = useSearchWith();
  if (pages.rows.length === 0) return <NoPoints filters={filters} />;
  return (
    <Stack gap="sm" data-usable>
      <Table
        caption={t('caption', { count: pages.total ?? pages.rows.length })}
        rows={pages.rows}
        keyOf={({ rule, provider }) => `${rule?.code} ${provider?.id}`}
        columns={[
          {
            title: t('what'),
            of: ({ rule, provider }) => (
              <Stack gap={0}>
                <Link to="points" search={searchWith({ regle: rule?.code, prestataire: provider?.id })}>
                  {rule?.title}
                </Link>
                {provider && (
                  <Text size="sm" c="dimmed" fw={400}>
                    {provider.name}
                  </Text>
                )}
              </Stack>
            ),
          },
          {
            title: t('severity'),
            of: ({ severity, established }) => <Severity of={severity} certainty={established > 0 ? 'ESTABLISHED' : 'UNKNOWN'} />,
          },
          { title: t('members'), isNumber: true, of: ({ members }) => number(members) },
          { title: t('established'), isNumber: true, of: ({ established }) => number(established) },
          { title: t('unknown'), isNumber: true, of: ({ unknown }) => number(unknown) },
          { title: t('since'), of: ({ oldestFrom }) => day(oldestFrom) },
        ]}
      />
      <More of={pages} />
    </Stack>
  );
}
