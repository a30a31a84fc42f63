import { useTranslations } from 'use-intl';
import { Section } from '../../parts/section';
import { Links } from '../../fields/links';
import type { ShownEngagement } from './engagement-values';

/** The further processors under the use (GDPR art. 28(2) and 28(4)). */
export function SubProcessorsSection({ of: { subProcessors } }: { of: ShownEngagement }) {
  const t = useTranslations('uses.use');
  return (
    <Section title={t('subProcessors')}>
      <Links
        none={t('noSubProcessors')}
        of={subProcessors.map(({ id, service, provider }) => ({
          to: 'engagement',
          params: { engagementId: id },
          name: t('about', { service, provider: provider?.name ?? '' }),
        }))}
      />
    </Section>
  );
}
