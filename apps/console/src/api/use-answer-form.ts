import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { Outcome } from './use-act';

/** Sends a form: what is refused stands beside its field, which takes the focus; what has no field here is told above. What was typed stays. */
export function useAnswerForm<Values, Input, Result>(
  form: Pick<UseFormReturnType<Values>, 'setErrors' | 'getInputNode' | 'clearErrors'>,
  { act, isActing }: { act: (input: Input) => Promise<Outcome<Result>>; isActing: boolean },
) {
  const [alert, setAlert] = useState<string | null>(null);
  const [isConflict, setConflict] = useState(false);
  async function send(input: Input, done: (result: Result) => unknown): Promise<void> {
    form.clearErrors();
    const outcome = await act(input);
    setConflict(outcome.isConflict);
    const shown = Object.entries(outcome.fields).filter(([path]) => form.getInputNode(path) !== null);
    const others = Object.entries(outcome.fields).filter(([path]) => form.getInputNode(path) === null);
    setAlert([outcome.alert, ...others.map(([, message]) => message)].filter((message) => message !== null).join(' ') || null);
    if (outcome.done) {
      await done(outcome.done);
      return;
    }
    form.setErrors(Object.fromEntries(shown));
    const [first] = shown;
    if (first !== undefined) form.getInputNode(first[0])?.focus();
  }
  return { alert, isConflict, send, isActing };
}
