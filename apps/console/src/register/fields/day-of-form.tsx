import { TextInput } from '@mantine/core';
import { DayField } from '../../parts/day-field';
import { useActivityForm } from '../form/form-context';
import { useFieldWords, type FieldName } from './field-words';

/** A day of the form. */
export function DayOfForm({ path, name }: { path: string; name: FieldName }) {
  const form = useActivityForm();
  return <DayField maw={260} {...useFieldWords(name, path)} {...form.getInputProps(path)} />;
}

/** A whole number of the form. */
export function NumberOfForm({ path, name }: { path: string; name: FieldName }) {
  const form = useActivityForm();
  const { value, onChange, ...input } = form.getInputProps(path) as {
    value: number | null;
    onChange: (value: number | null) => void;
  };
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      min={1}
      maw={260}
      {...useFieldWords(name, path)}
      {...input}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : Math.trunc(Number(currentTarget.value)))}
    />
  );
}
