import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { Outcome } from './use-act';

/** Sends a form: what is refused stands beside its field, which takes the focus; the rest is told above. What was typed stays. */
export function useAnswerForm<Values, Input, Result>(
  form: Pick<UseFormReturnType<Values>, 'setErrors' | 'getInputNode' | 'clearErrors'>,
  { act, isActing }: { act: (input: Input) => Promise<Outcome<Result>>; isActing: boolean },
) {
  const [alert, setAlert] = useState<string | null>(null);
  const [isConflict, setConflict] = useState(false);
  async function send(input: Input, then: (result: Result) => void): Promise<void> {
    form.clearErrors();
    const outcome = await act(input);
    setAlert(outcome.alert);
    setConflict(outcome.isConflict);
    if (outcome.done) return then(outcome.done);
    form.setErrors(outcome.fields);
    const [first] = Object.keys(outcome.fields);
    if (first !== undefined) form.getInputNode(first)?.focus();
  }
  return { alert, isConflict, send, isActing };
}
