import { NumberField } from '../../fields/number-field';
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
  return <NumberField min={1} maw={260} {...useFieldWords(name, path)} {...form.getInputProps(path)} />;
}
