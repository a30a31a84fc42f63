import { useTranslations } from 'use-intl';
import { isSame, type ActivityValues } from '../form/values';
import { useActivityForm, useFromTemplate } from '../form/form-context';
import type { Words } from '../../words/fr';

export type FieldName = keyof Words['register']['fields'];
type Helped = keyof Words['register']['help'];

/** The label of a field, and under it why it is asked, with its article; and whether a template filled it in. */
export function useFieldWords(name: FieldName, path: string) {
  const fields = useTranslations('register.fields');
  const help = useTranslations('register.help');
  const t = useTranslations('register.form');
  const form = useActivityForm();
  const template = useFromTemplate();
  const field = path.split('.')[0] as keyof ActivityValues;
  const isOfTemplate =
    path === field && template !== null && saysSomething(template[field]) && isSame(template[field], form.values[field]);
  const explained = help.has(name as Helped) ? help(name as Helped) : null;
  return {
    label: fields(name),
    description: isOfTemplate ? [explained, t('ofTemplate')].filter((text) => text !== null).join(' ') : (explained ?? undefined),
  };
}

export function saysSomething(value: unknown): boolean {
  if (value === null || value === '') return false;
  return typeof value !== 'object' || Object.values(value).some(saysSomething);
}
