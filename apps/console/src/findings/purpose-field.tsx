import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../address/use-address';
import type { AccessPurpose } from './group-points.documents';

const PURPOSES: readonly AccessPurpose[] = [
  'COMPLIANCE_REVIEW',
  'CONTRACT_AUDIT',
  'INCIDENT',
  'STATUTORY_REPORT',
  'PARTNER_TOOL',
  'DEMONSTRATION',
];

/** Why the group is asked, in the address: a review of compliance, unless one says otherwise. */
export function usePurpose(): AccessPurpose {
  const { one } = useAddress();
  return PURPOSES.find((purpose) => purpose === one('motif')) ?? 'COMPLIANCE_REVIEW';
}

/** Each member that is asked reads why. */
export function PurposeField() {
  const t = useTranslations('findings.filters');
  const words = useTranslations('vocabulary.purpose');
  const { set } = useAddress();
  return (
    <Select
      label={t('purpose')}
      description={t('purposeHelp')}
      data={PURPOSES.map((value) => ({ value, label: words(value) }))}
      value={usePurpose()}
      onChange={(value) => void set({ motif: value === 'COMPLIANCE_REVIEW' ? null : value })}
      allowDeselect={false}
    />
  );
}
