import { useNewActivityForm } from './form-context';
import { tidied } from './tidied';
import { useKeptForm, type Asked } from './use-kept-form';
import { useTemplate } from './use-template';
import type { ActivityValues } from './values';

/** The form of an activity with its draft, and the template that filled it in. */
export function useEditing<Result>(asked: Omit<Asked<ActivityValues, Result>, 'tidied'>) {
  const kept = useKeptForm({ ...asked, tidied }, useActivityFrom);
  return { ...kept, ...useTemplate(kept.form) };
}

const useActivityFrom = (initialValues: ActivityValues) => useNewActivityForm({ initialValues });

export type Editing = ReturnType<typeof useEditing>;
