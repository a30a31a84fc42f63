import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { Outcome } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { changedFields } from './changed-fields';

interface Correction<Values, Content extends object, Result> {
  form: UseFormReturnType<Values>;
  /** What the API is sent for what the form holds. */
  contentOf: (values: Values) => Content;
  /** Of the record as it is known now. */
  version: number;
  act: (content: Partial<Content> & { version: number }) => Promise<Outcome<Result>>;
  isActing: boolean;
  /** Asks for the record again. */
  again: () => void;
  done: (result: Result) => void;
}

/**
 * A form that corrects a record: what was typed, and nothing else, goes with the version that was seen. When somebody was first, the
 * record is asked for again, what was typed stays, and sending once more goes over what is there now.
 */
export function useCorrection<Values, Content extends object, Result>({
  form,
  contentOf,
  version,
  act,
  isActing,
  again,
  done,
}: Correction<Values, Content, Result>) {
  const [seen, setSeen] = useState(version);
  const [before] = useState(() => contentOf(form.getValues()));
  const answer = useAnswerForm(form, {
    isActing,
    act: async (content: Partial<Content> & { version: number }) => {
      const outcome = await act(content);
      if (outcome.isConflict) again();
      return outcome;
    },
  });
  const submit = (values: Values) => {
    const isOver = answer.isConflict;
    const known = isOver ? version : seen;
    setSeen(known);
    void answer.send({ ...changedFields(before, contentOf(values)), version: known }, done);
  };
  return { ...answer, submit };
}
