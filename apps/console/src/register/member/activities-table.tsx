import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Answers } from './answers';
import { Hosting } from './hosting';
import type { ActivitiesOfMemberQuery } from './register.documents';
import { ReviewDue } from './review-due';
import { WorstFinding } from './worst-finding';

type Activity = NonNullable<NonNullable<ActivitiesOfMemberQuery['member']>['activities']>['nodes'][number];

/** Each activity with what tells whether it needs somebody. */
export function ActivitiesTable({ activities }: { activities: readonly Activity[] }) {
  const t = useTranslations('register.activities');
  const words = useTranslations('vocabulary');
  const { day } = useFacts();
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      rows={activities}
      keyOf={({ id }) => id}
      columns={[
        { title: t('name'), of: (activity) => <Named {...activity} /> },
        {
          title: t('stage'),
          of: ({ stage, role }) => (
            <Stack gap={2}>
              <span>{words(`activityStage.${stage}`)}</span>
              <Text size="sm" c="dimmed">
                {words(`activityRole.${role}`)}
              </Text>
            </Stack>
          ),
        },
        { title: t('bases'), of: ({ purposes }) => <Bases of={purposes.map(({ legalBasis }) => legalBasis)} /> },
        { title: t('hosting'), of: (activity) => <Hosting of={activity} /> },
        { title: t('article30'), of: ({ completeness }) => <Answers of={completeness?.article30 ?? []} /> },
        { title: t('findings'), of: ({ findings }) => <WorstFinding of={findings} /> },
        {
          title: t('review'),
          of: ({ reviewDue, updatedAt }) => (
            <Stack gap={2} align="flex-start">
              <ReviewDue on={reviewDue} />
              {updatedAt && (
                <Text size="sm" c="dimmed">
                  {t('updated', { day: day(updatedAt.slice(0, 10)) })}
                </Text>
              )}
            </Stack>
          ),
        },
      ]}
    />
  );
}

function Named({ id, name, tags }: Activity) {
  return (
    <Stack gap={4}>
      <Link to="activity" params={{ activityId: id }}>
        {name}
      </Link>
      {tags && tags.length > 0 && (
        <Group gap={4}>
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Bases({ of }: { of: readonly Activity['purposes'][number]['legalBasis'][] }) {
  const t = useTranslations('register.activities');
  const words = useTranslations('vocabulary.legalBasis');
  if (of.length === 0) return <Tag tone="unknown">{t('noPurpose')}</Tag>;
  return (
    <Stack gap={2} align="flex-start">
      {[...new Set(of)].map((basis) =>
        basis ? (
          <Text key={basis} size="sm">
            {words(basis)}
          </Text>
        ) : (
          <Tag key="unknown" tone="unknown">
            {t('noBasis')}
          </Tag>
        ),
      )}
    </Stack>
  );
}
