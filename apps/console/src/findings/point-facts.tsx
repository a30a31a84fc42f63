import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../parts/facts';
import { Link, type Target } from '../parts/link';
import { useFacts } from '../parts/use-facts';
import type { Point } from './remedies';

/** Whom and what it is about, on which days, and on which texts it rests. */
export function PointFacts({ of }: { of: Point }) {
  const t = useTranslations('findings.point');
  const words = useTranslations('vocabulary');
  const { period } = useFacts();
  const { member, subject, provider, activities, rule } = of;
  const target = targetOf(of);
  return (
    <Facts
      of={[
        [
          t('member'),
          <Link key="member" to="register" params={{ memberId: member.id }}>
            {member.name}
          </Link>,
        ],
        [
          t('subject'),
          <Stack key="subject" gap={0}>
            {target ? <Link {...target}>{subject.label}</Link> : subject.label}
            <Text size="sm" c="dimmed">
              {words(`subjectType.${subject.type}`)}
            </Text>
          </Stack>,
        ],
        provider && subject.type !== 'PROVIDER'
          ? [
              t('provider'),
              <Link key="provider" to="provider" params={{ providerId: provider.id }}>
                {provider.name}
              </Link>,
            ]
          : null,
        activities.length > 0 && subject.type !== 'ACTIVITY'
          ? [
              t('activities'),
              <Stack key="activities" gap={0}>
                {activities.map(({ id, name }) => (
                  <Link key={id} to="activity" params={{ activityId: id }}>
                    {name}
                  </Link>
                ))}
              </Stack>,
            ]
          : null,
        [t('period'), period(of.from, of.to)],
        [t('nature'), words(`nature.${of.nature}`)],
        [t('sources'), rule.sources.join(' ; ')],
        [t('rule'), t('ruleWithCode', { title: rule.title, code: rule.code })],
      ]}
    />
  );
}

function targetOf({ subject: { type, id }, member }: Point): Target | null {
  switch (type) {
    case 'ACTIVITY':
      return { to: 'activity', params: { activityId: id } };
    case 'ENGAGEMENT':
      return { to: 'engagement', params: { engagementId: id } };
    case 'LOCATION':
      return { to: 'location', params: { locationId: id } };
    case 'AGREEMENT':
      return { to: 'agreement', params: { agreementId: id } };
    case 'PROVIDER':
      return { to: 'provider', params: { providerId: id } };
    case 'MEMBER':
      return { to: 'memberFacts', params: { memberId: member.id } };
    default:
      return null;
  }
}
