import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useActivityForm } from '../form/form-context';
import { useFieldWords, type FieldName } from './field-words';

interface Props {
  path: string;
  name: FieldName;
  isRequired?: boolean;
  isLong?: boolean;
}

/** A text; nothing typed is not known. */
export function TextField({ path, name, isRequired = false, isLong = false }: Props) {
  const t = useTranslations('register.form');
  const form = useActivityForm();
  const { label, description } = useFieldWords(name, path);
  const { value, onChange, ...input } = form.getInputProps(path) as InputProps;
  const props = {
    ...input,
    label: isRequired ? t('required', { label }) : label,
    description,
    value: value ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value === '' && !isRequired ? null : currentTarget.value),
  };
  return isLong ? <Textarea autosize minRows={2} {...props} /> : <TextInput aria-required={isRequired || undefined} {...props} />;
}

export interface InputProps {
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string;
  'data-path'?: string;
}
