import { ChoiceField as Choices } from '../../fields/choice-field';
import { FactField as Fact } from '../../fields/fact-field';
import { useActivityForm } from '../form/form-context';
import { useFieldWords, type FieldName } from './field-words';

interface Props {
  path: string;
  name: FieldName;
  of: readonly { value: string; label: string }[];
  /** Left out: “not known” may be chosen. */
  isAlwaysKnown?: boolean;
}

/** One of a few, of the form. */
export function ChoiceField({ path, name, of, isAlwaysKnown = false }: Props) {
  const form = useActivityForm();
  return <Choices of={of} never={isAlwaysKnown} {...useFieldWords(name, path)} {...form.getInputProps(path)} />;
}

/** One of a few numbers, of the form. */
export function NumberChoice({ path, name, of }: Pick<Props, 'path' | 'name' | 'of'>) {
  const form = useActivityForm();
  const { value, onChange, ...input } = form.getInputProps(path) as NumberInput;
  return (
    <Choices
      of={of}
      {...useFieldWords(name, path)}
      {...input}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}

interface NumberInput {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Yes, no, or not known, of the form. */
export function FactField({ path, name }: { path: string; name: FieldName }) {
  const form = useActivityForm();
  return <Fact {...useFieldWords(name, path)} {...form.getInputProps(path)} />;
}
