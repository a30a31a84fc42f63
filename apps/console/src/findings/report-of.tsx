import { Alert, List, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { GroupPointsQuery } from './group-points.documents';

type Report = NonNullable<NonNullable<GroupPointsQuery['group']>['findings']>['report'];

/** Whose answers make this one, and who is missing, each with its reason: a part is never taken for the whole. */
export function ReportOf({ report: { completeness, members, missingMembers } }: { report: Report }) {
  const t = useTranslations('findings.report');
  const outcomes = useTranslations('vocabulary.outcome');
  if (missingMembers.totalCount === 0 && completeness === 'COMPLETE') {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('complete', { total: members.total })}
      </Text>
    );
  }
  return (
    <Alert color="yellow" variant="outline" title={t(`title.${completeness}`)} role="status">
      <Stack gap="xs">
        <Text size="sm">{t('tally', members)}</Text>
        <List size="sm">
          {missingMembers.nodes.map(({ id, name, outcome, node }) => (
            <List.Item key={id}>{t('missing', { member: name, node: node.name, outcome: outcomes(outcome) })}</List.Item>
          ))}
        </List>
        {missingMembers.totalCount > missingMembers.nodes.length && (
          <Text size="sm">{t('others', { count: missingMembers.totalCount - missingMembers.nodes.length })}</Text>
        )}
      </Stack>
    </Alert>
  );
}
