import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Choice } from './use-choices';

interface Props extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  value?: string | null;
  onChange?: (value: string | null) => void;
  of: readonly (Choice | { group: string; items: readonly Choice[] })[];
  /** What is said of null: left out, it is not filled in; `never`: one of the values is always chosen. */
  empty?: string;
  never?: boolean;
}

/** One of few, by the browser’s own list. Null: not answered. */
export function ChoiceField({ value = null, onChange, of, empty, never = false, ...others }: Props) {
  const t = useTranslations('parts');
  const choices = of.map((each) => ('items' in each ? { group: each.group, items: [...each.items] } : each));
  return (
    <NativeSelect
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value || null)}
      data={never ? choices : [{ value: '', label: empty ?? t('unknown') }, ...choices]}
      {...others}
    />
  );
}
