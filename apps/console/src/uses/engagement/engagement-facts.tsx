import { Paper } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Link } from '../../parts/link';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { Links } from '../../fields/links';
import type { ShownEngagement } from './engagement-values';

/** What the register says of the use itself. */
export function EngagementFacts({ of }: { of: ShownEngagement }) {
  const t = useTranslations('uses.use');
  const roles = useTranslations('vocabulary.engagementRole');
  const { period } = useFacts();
  const { provider, parent, activities } = of;
  return (
    <Paper withBorder p="lg">
      <Facts
        of={[
          [
            t('provider'),
            <Known key="provider">
              {provider && (
                <Link to="provider" params={{ providerId: provider.id }}>
                  {provider.name}
                </Link>
              )}
            </Known>,
          ],
          [t('role'), roles(of.role)],
          [
            t('activities'),
            <Links
              key="activities"
              of={activities.map(({ id, name }) => ({ to: 'activity', params: { activityId: id }, name }))}
              none={t('noActivities')}
            />,
          ],
          [t('period'), period(of.from, of.to)],
          parent || of.role === 'SUB_PROCESSOR'
            ? [
                t('parent'),
                <Known key="parent">
                  {parent && (
                    <Link to="engagement" params={{ engagementId: parent.id }}>
                      {t('about', { service: parent.service, provider: parent.provider?.name ?? '' })}
                    </Link>
                  )}
                </Known>,
              ]
            : null,
        ]}
      />
    </Paper>
  );
}
