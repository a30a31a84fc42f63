import { useTranslations } from 'use-intl';
import { Section } from '../../parts/section';
import { Links } from '../../fields/links';
import type { ShownAgreement } from './agreement-values';

/** The uses that it is said to bind. */
export function BoundUses({ of: { engagements } }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  return (
    <Section title={t('uses')}>
      <Links
        none={t('noUses')}
        of={engagements.map(({ id, service, provider, member }) => ({
          to: 'engagement',
          params: { engagementId: id },
          name: t('useOf', { service, provider: provider?.name ?? '', member: member?.name ?? '' }),
        }))}
      />
    </Section>
  );
}
