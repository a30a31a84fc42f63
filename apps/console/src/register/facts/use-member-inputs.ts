import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import type { FieldName } from '../fields/field-words';
import type { MemberValues } from './member-values';

interface Typed {
  currentTarget: { value: string };
}
interface Input<Value> {
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** What inputs of the form of a member take: nothing typed is not known. */
export function useMemberInputs(form: UseFormReturnType<MemberValues>) {
  const t = useTranslations('register.form');
  const parts = useTranslations('parts');
  const fields = useTranslations('register.fields');
  const help = useTranslations('register.help');
  const words = (name: FieldName) => ({
    label: fields(name),
    description: help.has(name as Parameters<typeof help>[0]) ? help(name as Parameters<typeof help>[0]) : undefined,
  });
  const text = (path: string, name: FieldName, isRequired = path.endsWith('.name')) => {
    const { value, onChange, ...input } = form.getInputProps(path) as Input<string>;
    const { label, description } = words(name);
    return {
      ...input,
      label: path === 'name' ? t('required', { label }) : label,
      description,
      value: value ?? '',
      onChange: ({ currentTarget }: Typed) => onChange(currentTarget.value === '' && !isRequired ? null : currentTarget.value),
    };
  };
  const number = (path: string, name: FieldName) => {
    const { value, onChange, ...input } = form.getInputProps(path) as Input<number>;
    return {
      ...input,
      ...words(name),
      value: value ?? '',
      onChange: ({ currentTarget }: Typed) => onChange(currentTarget.value === '' ? null : Math.trunc(Number(currentTarget.value))),
    };
  };
  const fact = (path: string, name: FieldName) => {
    const { value, onChange, ...input } = form.getInputProps(path) as Input<boolean>;
    return {
      ...input,
      ...words(name),
      value: value === null ? '' : String(value),
      onChange: ({ currentTarget }: Typed) => onChange(currentTarget.value === '' ? null : currentTarget.value === 'true'),
      data: [
        { value: '', label: parts('unknown') },
        { value: 'true', label: parts('yes') },
        { value: 'false', label: parts('no') },
      ],
    };
  };
  return { words, text, number, fact };
}
