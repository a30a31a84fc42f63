import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useActivityForm } from '../form/form-context';
import { useFieldWords, type FieldName } from './field-words';

interface Props {
  path: string;
  name: FieldName;
  of: readonly { value: string; label: string }[];
  /** Left out: “not known” may be chosen. */
  isAlwaysKnown?: boolean;
  /** How the value stands in the record, when it is not a text. */
  read?: (chosen: string) => unknown;
}

/** One of a few, by the browser’s own list. */
export function ChoiceField({ path, name, of, isAlwaysKnown = false, read = (chosen) => chosen }: Props) {
  const parts = useTranslations('parts');
  const form = useActivityForm();
  const words = useFieldWords(name, path);
  const { value, onChange, ...input } = form.getInputProps(path) as Chosen;
  return (
    <NativeSelect
      {...input}
      {...words}
      value={value === null ? '' : `${value}`}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : read(currentTarget.value))}
      data={isAlwaysKnown ? [...of] : [{ value: '', label: parts('unknown') }, ...of]}
    />
  );
}

/** Yes, no, or not known: they are three answers. */
export function FactField({ path, name }: { path: string; name: FieldName }) {
  const parts = useTranslations('parts');
  const of = [
    { value: 'true', label: parts('yes') },
    { value: 'false', label: parts('no') },
  ];
  return <ChoiceField path={path} name={name} of={of} read={(chosen) => chosen === 'true'} />;
}

interface Chosen {
  value: string | number | boolean | null;
  onChange: (value: unknown) => void;
}
