import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  value?: string | null;
  onChange?: (day: string | null) => void;
}

/** A day, by the browser’s own field: it knows the keyboard, the language and the screen reader of the person. Null: none. */
export function DayField({ value, onChange, ...others }: Props) {
  return (
    <TextInput
      type="date"
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value || null)}
      {...others}
    />
  );
}
