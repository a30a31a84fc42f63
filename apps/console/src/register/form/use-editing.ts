import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnswerForm } from '../../api/use-answer-form';
import type { Outcome } from '../../api/use-act';
import { useViewer } from '../../session/session';
import { dropDraft, draftName, readDraft, writeDraft } from './draft';
import { useNewActivityForm } from './form-context';
import { useTemplate } from './use-template';
import { tidied } from './tidied';
import { isSame, type ActivityValues } from './values';

interface Asked<Result> {
  /** The activity, or the member of a new one. */
  of: string;
  /** As the register says it; of a new one, what it starts from. */
  base: ActivityValues;
  /** Null: it is new. */
  version: number | null;
  save: (before: ActivityValues, after: ActivityValues, version: number | null) => Promise<Outcome<Result>>;
  isActing: boolean;
  then: (result: Result) => void;
}

/** What somebody types about an activity, kept in the browser from the first key until it is saved or given up. */
export function useEditing<Result>({ of, base, version, save, isActing, then }: Asked<Result>) {
  const name = draftName(useViewer().id, of);
  const [draft] = useState(() => readDraft(name));
  const [isResumed, setResumed] = useState(draft !== null);
  const start = useRef({ base: draft?.base ?? base, version: draft ? draft.version : version });
  const form = useNewActivityForm({ initialValues: draft?.values ?? base });
  const template = useTemplate(form);
  const isLeaving = useRef(false);
  const { values } = form;
  const isDirty = useMemo(() => !isSame(values, start.current.base), [values]);
  useEffect(() => {
    if (isLeaving.current) return;
    if (isDirty) writeDraft(name, { at: new Date().toISOString(), ...start.current, values });
    else dropDraft(name);
  }, [name, values, isDirty]);
  const { alert, isConflict, send } = useAnswerForm(form, {
    isActing,
    act: (after: ActivityValues) => save(start.current.base, after, start.current.version),
  });
  const forget = () => {
    isLeaving.current = true;
    dropDraft(name);
  };
  const submit = async (written: ActivityValues = form.values) => {
    const after = tidied(written);
    form.setValues(after);
    await send(after, (result) => {
      forget();
      then(result);
    });
  };
  return {
    form,
    ...template,
    isNew: version === null,
    isDirty,
    isLeaving,
    isActing,
    alert,
    isConflict,
    submit,
    forget,
    base: () => start.current.base,
    /** Goes on from what the register says now. */
    rebase: (newer: ActivityValues, newerVersion: number) => {
      start.current = { base: newer, version: newerVersion };
    },
    resumed: isResumed ? (draft?.at ?? null) : null,
    discard: () => {
      start.current = { base, version };
      form.setValues(base);
      setResumed(false);
      dropDraft(name);
    },
    keepDraft: () => setResumed(false),
  };
}

export type Editing = Omit<ReturnType<typeof useEditing>, 'submit'> & { submit: (written?: ActivityValues) => Promise<void> };
