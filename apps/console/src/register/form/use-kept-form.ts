import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { useViewer } from '../../session/session';
import { draftName, dropDraft, readDraft, writeDraft } from './draft';

export interface Asked<Values, Result> {
  /** The record, or the member of a new one. */
  of: string;
  /** As the register says it; of a new one, what it starts from. */
  base: Values;
  /** Null: it is new. */
  version: number | null;
  save: (before: Values, after: Values, version: number | null) => Promise<Outcome<Result>>;
  isActing: boolean;
  saved: (result: Result) => void;
  /** Takes away what was left empty, before it is sent and in the form. */
  tidied: (values: Values) => Values;
}

/** Where a form starts from: the draft that was left in this browser, or what the register says. */
export function useStart<Values>({ of, base }: Pick<Asked<Values, never>, 'of' | 'base'>) {
  const name = draftName(useViewer().id, of);
  const [draft] = useState(() => readDraft<Values>(name));
  return { name, draft, values: draft?.values ?? base };
}

/** What somebody types about a record, kept in the browser from the first key until it is saved or given up. */
export function useKeptForm<Values extends object, Result>(
  { base, version, save, isActing, saved, tidied }: Asked<Values, Result>,
  { name, draft }: ReturnType<typeof useStart<Values>>,
  form: UseFormReturnType<Values>,
) {
  const [isResumed, setResumed] = useState(draft !== null);
  const [start, setStart] = useState({ base: draft?.base ?? base, version: draft ? draft.version : version });
  const isLeaving = useRef(false);
  const { values } = form;
  const isDirty = useMemo(() => JSON.stringify(values) !== JSON.stringify(start.base), [values, start]);
  useEffect(() => {
    if (isLeaving.current) return;
    if (isDirty) writeDraft(name, { at: new Date().toISOString(), ...start, values });
    else dropDraft(name);
  }, [name, values, isDirty, start]);
  const { alert, send } = useAnswerForm(form, {
    isActing,
    act: ([from, after]: [typeof start, Values]) => save(from.base, after, from.version),
  });
  const forget = () => {
    isLeaving.current = true;
    dropDraft(name);
  };
  async function submit(written: Values = form.getValues(), from = start): Promise<void> {
    const after = tidied(written);
    form.setValues(after);
    await send([from, after], (result) => {
      forget();
      saved(result);
    });
  }
  return {
    form,
    isNew: version === null,
    isDirty,
    isLeaving,
    isActing,
    alert,
    submit,
    forget,
    /** Saves what was chosen on what the register says now. */
    saveOn: (newer: Values, newerVersion: number, chosen: Values) => {
      const from = { base: newer, version: newerVersion };
      setStart(from);
      void submit(chosen, from);
    },
    /** When the draft that is shown was last written; null: none is. */
    resumed: isResumed ? (draft?.at ?? null) : null,
    discard: () => {
      setStart({ base, version });
      form.setValues(base);
      setResumed(false);
      dropDraft(name);
    },
    keepDraft: () => setResumed(false),
  };
}
