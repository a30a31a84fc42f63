import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  value?: number | null;
  onChange?: (value: number | null) => void;
}

/** A whole number, by the browser’s own field. Null: none. */
export function NumberField({ value = null, onChange, ...others }: Props) {
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      min={0}
      step={1}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value === '' ? null : Number(currentTarget.value))}
      {...others}
    />
  );
}
