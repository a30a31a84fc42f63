import type { UseFormReturnType } from '@mantine/form';
import { useNewActivityForm } from './form-context';
import { tidied } from './tidied';
import { useKeptForm, useStart, type Asked } from './use-kept-form';
import { useTemplate } from './use-template';
import type { ActivityValues } from './values';

/** The form of an activity with its draft, and the template that filled it in. */
export function useEditing<Result>(asked: Omit<Asked<ActivityValues, Result>, 'tidied'>) {
  const start = useStart(asked);
  const form: UseFormReturnType<ActivityValues> = useNewActivityForm({ initialValues: start.values });
  const kept = useKeptForm({ ...asked, tidied }, start, form);
  return { ...kept, ...useTemplate(kept.form) };
}

export type Editing = ReturnType<typeof useEditing>;
