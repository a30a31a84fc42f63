import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Link } from '../../parts/link';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { ReviewDue } from '../member/review-due';
import { Said } from '../said/said';
import type { ShownActivity } from './activity-screen';
import { DataTable, PurposesTable } from './content-tables';
import { Part } from './part';
import { TransfersNote } from './transfers-note';

/** What the register says of an activity, section by section. */
export function ActivityFacts({ activity, uses }: { activity: ShownActivity; uses: ReactNode }) {
  const t = useTranslations('register.fields');
  const parts = useTranslations('register.sections');
  const own = useTranslations('register.activity');
  const { period } = useFacts();
  const said = (field: keyof ShownActivity & Parameters<typeof t>[0]) =>
    [t(field), <Said key={field} value={activity[field]} field={field} record="ACTIVITY" />] as const;
  return (
    <>
      <Part id="identity" title={parts('identity.title')}>
        <Facts
          of={[
            said('description'),
            said('responsibleService'),
            said('reference'),
            [own('period'), period(activity.from, activity.to)],
            said('exerciseOfPublicPowers'),
            said('tags'),
            activity.templateCode === null ? null : said('templateCode'),
          ]}
        />
      </Part>
      <Part id="parties" title={parts('parties.title')}>
        <Responsible activity={activity} />
      </Part>
      <Part id="purposes" title={parts('purposes.title')}>
        <PurposesTable purposes={activity.purposes} />
      </Part>
      <Part id="people" title={parts('people.title')}>
        <Facts of={[said('dataSubjects'), said('healthData'), said('hdsScope')]} />
        <DataTable data={activity.data} />
      </Part>
      <Part id="recipients" title={parts('recipients.title')}>
        <Facts of={[said('recipients')]} />
      </Part>
      <Part id="transfers" title={parts('transfers.title')}>
        <Facts of={[said('transfersDeclared')]} />
        <TransfersNote activity={activity} />
      </Part>
      <Part id="uses" title={own('uses')}>
        {uses}
      </Part>
      <Part id="security" title={parts('security.title')}>
        <Facts of={[said('securityMeasures')]} />
      </Part>
      <Part id="dpia" title={parts('dpia.title')}>
        {activity.dpia ? <Said value={activity.dpia} field="dpia" record="ACTIVITY" /> : <Tag tone="unknown">{own('notSaid')}</Tag>}
      </Part>
      <Part id="review" title={parts('review.title')}>
        <Facts
          of={[
            [t('lastOn'), <Said key="last" value={activity.review?.lastOn ?? null} field="lastOn" record="ACTIVITY" />],
            [
              t('everyMonths'),
              <Said key="every" value={activity.review?.everyMonths ?? null} field="everyMonths" record="ACTIVITY" />,
            ],
            [own('reviewDue'), <ReviewDue key="due" on={activity.reviewDue} />],
          ]}
        />
      </Part>
    </>
  );
}

function Responsible({ activity: { role, member, jointControllers, onBehalfOf, arrangements } }: { activity: ShownActivity }) {
  const t = useTranslations('register.fields');
  const own = useTranslations('register.activity');
  const roles = useTranslations('vocabulary.activityRole');
  const known = (name: string | undefined) => name ?? <Tag tone="unknown">{own('notSaid')}</Tag>;
  return (
    <Facts
      of={[
        [roles(role), member?.name],
        [t('representative'), known(member?.representative?.name)],
        [t('dpo'), known(member?.dpo?.name)],
        role === 'JOINT_CONTROLLER'
          ? [t('jointControllers'), <Said key="j" value={jointControllers} field="jointControllers" record="ACTIVITY" />]
          : null,
        role === 'PROCESSOR' ? [t('onBehalfOf'), <Said key="o" value={onBehalfOf} field="onBehalfOf" record="ACTIVITY" />] : null,
        role === 'JOINT_CONTROLLER'
          ? [
              t('arrangementIds'),
              arrangements && arrangements.length > 0 ? (
                arrangements.map(({ id, title }) => (
                  <Text key={id}>
                    <Link to="agreement" params={{ agreementId: id }}>
                      {title}
                    </Link>
                  </Text>
                ))
              ) : (
                <Said key="a" value={arrangements} field="arrangementIds" record="ACTIVITY" />
              ),
            ]
          : null,
      ]}
    />
  );
}
