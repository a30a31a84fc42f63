import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { usePages } from '../api/use-pages';
import { More } from '../parts/more';
import { Nothing } from '../parts/nothing';
import { CountWords } from './count';
import { GroupPointsDocument, type GroupPointsQuery } from './group-points.documents';
import { NoPoints } from './no-points';
import { PointLine } from './point-line';
import classes from './points-list.module.css';
import type { FindingTheme } from './points.documents';
import { usePurpose } from './purpose-field';
import { ReportOf } from './report-of';
import { Tiles } from './tiles';
import type { Filters } from './use-filters';

/** Over the whole group, as each member shares: rows, and who is missing from them. */
export function GroupPoints({ filters }: { filters: Filters }) {
  const t = useTranslations('findings.group');
  const { filter, asOf } = filters;
  const purpose = usePurpose();
  const { memberIds: _members, providerId: _provider, ...shared } = filter;
  const { severityAtLeast, certainty, memberKinds, rules } = shared;
  const summary = { severityAtLeast, certainty, memberKinds, rules };
  const pages = usePages(GroupPointsDocument, { ask: { purpose }, filter: shared, summary, asOf }, connectionOf, { isNext: true });
  return (
    <Answered of={pages.state}>
      {({ group }) => {
        // A source may be lost between two pages: the report of the last one says so.
        const findings = pages.latest?.group?.findings;
        if (!group || !findings) return <Nothing title={t('noneTitle')}>{t('noneText')}</Nothing>;
        return (
          <Stack gap="lg">
            <ReportOf report={findings.report} />
            <Tiles filters={filters} of={tilesOf(group.summary?.groups ?? [])} />
            <Text size="sm" c="dimmed">
              {t('tilesAll')}
            </Text>
            <Counts of={findings} />
            {pages.rows.length === 0 ? (
              <NoPoints filters={filters} />
            ) : (
              <Stack gap="sm" data-usable>
                <ul className={classes.list}>
                  {pages.rows.map(({ node, origin }) => (
                    <li key={node.id} className={classes.line}>
                      <PointLine of={node} memberName={origin.member.name} nodeName={origin.member.node.name} isLinked={false} />
                    </li>
                  ))}
                </ul>
                <More of={pages} />
              </Stack>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

const connectionOf = ({ group }: GroupPointsQuery) =>
  group?.findings ? { nodes: group.findings.edges ?? [], pageInfo: group.findings.pageInfo } : null;

type Group = NonNullable<GroupPointsQuery['group']>;

const tilesOf = (groups: NonNullable<NonNullable<Group['summary']>['groups']>) =>
  groups.flatMap(({ keys, established, unknown }) =>
    keys[0]?.value ? [{ theme: keys[0].value as FindingTheme, established, unknown }] : [],
  );

function Counts({ of: { established, unknown } }: { of: NonNullable<Group['findings']> }) {
  const t = useTranslations('findings.group');
  if (!established || !unknown) return null;
  return (
    <Text size="sm" c="dimmed">
      {t.rich('counts', { established: () => <CountWords of={established} />, unknown: () => <CountWords of={unknown} /> })}
    </Text>
  );
}
