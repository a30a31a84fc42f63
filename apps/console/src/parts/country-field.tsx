import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../words/words-provider';
import { COUNTRY_CODES } from './country-codes';

interface Props extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value?: string | null;
  onChange?: (code: string | null) => void;
}

/** A country by its name in the language of the screen; `EU` for somewhere in the Union. Null: not known. */
export function CountryField({ value, onChange, ...others }: Props) {
  const { language } = useLanguage();
  const t = useTranslations('parts.country');
  const union = t('eu');
  const data = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const named = COUNTRY_CODES.map((code) => ({ value: code, label: names.of(code) ?? code }));
    const collator = new Intl.Collator(language);
    return [{ value: 'EU', label: union }, ...named.sort((one, other) => collator.compare(one.label, other.label))];
  }, [language, union]);
  return <Select data={data} value={value ?? null} onChange={onChange} searchable clearable limit={300} {...others} />;
}
