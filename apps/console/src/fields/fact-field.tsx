import type { NativeSelectProps } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ChoiceField } from './choice-field';

interface Props extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  value?: boolean | null;
  onChange?: (value: boolean | null) => void;
}

/** Yes, no, or not known. */
export function FactField({ value = null, onChange, ...others }: Props) {
  const t = useTranslations('parts');
  return (
    <ChoiceField
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange?.(answer === null ? null : answer === 'yes')}
      of={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
      {...others}
    />
  );
}
