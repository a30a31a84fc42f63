import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { AddBeneficiary } from './add-beneficiary';
import type { ShownAgreement } from './agreement-values';
import { RemoveBeneficiary } from './remove-beneficiary';

/** Whom it binds besides its holder, each by a convention or a deliberation of its own. */
export function BeneficiariesSection({ of }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const { day, period } = useFacts();
  const { beneficiaries, member } = of;
  const mayWrite = member?.may.includes('REGISTER_WRITE');
  const mayRemove = member?.may.includes('REGISTER_REMOVE');
  return (
    <Section title={t('beneficiaries')} intro={t('beneficiariesHelp')} acts={mayWrite && <AddBeneficiary of={of} />}>
      {beneficiaries === null && (
        <Text>
          <Tag tone="unknown">{t('beneficiariesUnknown')}</Tag>
        </Text>
      )}
      {beneficiaries?.length === 0 && <Text c="dimmed">{t('noBeneficiary')}</Text>}
      {beneficiaries && beneficiaries.length > 0 && (
        <Table
          caption={t('beneficiaries')}
          isCaptionHidden
          rows={beneficiaries}
          keyOf={({ memberId, siren, name }) => memberId ?? siren ?? name}
          columns={[
            { title: t('beneficiaryName'), of: ({ name }) => name },
            { title: t('conventionOn'), of: (one) => <Known>{one.conventionSignedOn && day(one.conventionSignedOn)}</Known> },
            { title: t('deliberationOn'), of: (one) => <Known>{one.deliberationOn && day(one.deliberationOn)}</Known> },
            { title: t('period'), of: ({ from, to }) => period(from, to) },
            ...(mayRemove
              ? [
                  {
                    title: t('acts'),
                    isHidden: true,
                    of: (one: (typeof beneficiaries)[number]) => <RemoveBeneficiary of={of} beneficiary={one} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
