import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useClient } from 'urql';
import { useProblem } from '../../api/use-problem';
import { saysSomething } from '../fields/field-words';
import { ActivityTemplateDocument } from './templates.documents';
import { BLANK, FIELDS, isSame, valuesOf, type ActivityValues } from './values';

export interface ChosenTemplate {
  code: string;
  name: string;
  values: ActivityValues;
  /** What the person had written already, and that it left alone. */
  kept: (keyof ActivityValues)[];
}

/** Fills in what a template says, where nothing else was written. */
export function useTemplate(form: UseFormReturnType<ActivityValues>) {
  const client = useClient();
  const problemOf = useProblem();
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const [templateProblem, setProblem] = useState<string | null>(null);
  const [isFilling, setFilling] = useState(false);
  async function fillIn(code: string): Promise<void> {
    setFilling(true);
    const { data, error } = await client.query(ActivityTemplateDocument, { code }).toPromise();
    setFilling(false);
    const found = data?.activityTemplate;
    setProblem(found ? null : problemOf(error).message);
    if (!found) return;
    const said = valuesOf(found.draft);
    const written = form.getValues();
    const isFree = (field: keyof ActivityValues) =>
      isSame(written[field], BLANK[field]) || (template !== null && isSame(written[field], template.values[field]));
    const filled = Object.fromEntries(FIELDS.map((field) => [field, isFree(field) ? said[field] : written[field]]));
    const kept = FIELDS.filter((field) => !isFree(field) && saysSomething(said[field]));
    form.setValues(filled);
    setTemplate({ code, name: found.name, values: said, kept });
  }
  return { template, templateProblem, isFilling, fillIn };
}
