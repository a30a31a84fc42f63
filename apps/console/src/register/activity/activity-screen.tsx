import { Stack, Text } from '@mantine/core';
import { usePart } from '../../address/use-part';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Answered } from '../../api/answered';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { FindingsList } from '../../changes/findings-list';
import { RegisterTrail } from '../member/register-trail';
import { isOpen } from '../member/worst-finding';
import { ActivityDocument, type ActivityQuery } from './activity.documents';
import { ActivityActs } from './activity-acts';
import classes from './activity.module.css';
import { Completeness } from './completeness';
import { Part } from './part';
import { ActivityFacts } from './activity-facts';
import { Uses } from './uses';

export type ShownActivity = Extract<NonNullable<ActivityQuery['node']>, { name: string }>;

/** An activity of a register: what GDPR art. 30 asks of it, what serves it and where, what the rules say. */
export default function ActivityScreen() {
  const activityId = usePart('activityId');
  const t = useTranslations('register.activity');
  const answer = useQuery({ query: ActivityDocument, variables: { id: activityId } });
  return (
    <Answered of={answer}>
      {({ node }) =>
        node && 'name' in node ? (
          <Shown activity={node} />
        ) : (
          <Page title={t('untitled')} trail={<RegisterTrail />}>
            <NoPermission />
          </Page>
        )
      }
    </Answered>
  );
}

function Shown({ activity }: { activity: ShownActivity }) {
  const words = useTranslations('vocabulary');
  const t = useTranslations('register.activity');
  const { moment } = useFacts();
  const open = activity.findings.filter(isOpen);
  return (
    <Page
      title={activity.name}
      trail={<RegisterTrail member={activity.member} />}
      intro={
        <>
          <Tag>{words(`activityStage.${activity.stage}`)}</Tag> <Tag>{words(`activityRole.${activity.role}`)}</Tag>{' '}
          {activity.member?.findingsPending && <Tag tone="unknown">{t('pending')}</Tag>}{' '}
          {activity.updatedAt && (
            <Text span size="sm">
              {t('updated', { moment: moment(activity.updatedAt) })}
            </Text>
          )}
        </>
      }
      acts={<ActivityActs activity={activity} />}
    >
      <div className={classes.frame}>
        <Completeness activity={activity} />
        <Stack gap="lg">
          <Part id="findings" title={t('findings', { count: open.length })}>
            {open.length > 0 ? <FindingsList of={open} /> : <Text>{t('noFinding')}</Text>}
            {activity.findings.length > open.length && (
              <Text size="sm" c="dimmed">
                {t('decided', { count: activity.findings.length - open.length })}
              </Text>
            )}
          </Part>
          <ActivityFacts activity={activity} uses={<Uses activity={activity} />} />
        </Stack>
      </div>
    </Page>
  );
}
