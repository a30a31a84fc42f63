import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { COUNTRY_CODES } from './country-codes';
import { useFacts } from './use-facts';

interface Props extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value?: string | null;
  onChange?: (code: string | null) => void;
}

/** A country by its name in the language of the screen; `EU` for somewhere in the Union. Null: not known. */
export function CountryField({ value, onChange, ...others }: Props) {
  const { country } = useFacts();
  const data = useMemo(() => {
    const named = COUNTRY_CODES.map((code) => ({ value: code, label: country(code) }));
    const collator = new Intl.Collator();
    return [{ value: 'EU', label: country('EU') }, ...named.sort((one, other) => collator.compare(one.label, other.label))];
    // The names change with the language, which makes the screen anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return <Select data={data} value={value ?? null} onChange={onChange} searchable clearable limit={300} {...others} />;
}
