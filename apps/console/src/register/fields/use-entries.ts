import { useEffect, useRef } from 'react';
import { useActivityForm } from '../form/form-context';

/** Adding and taking away in a list: the focus follows to what was added, or to the neighbour of what went. */
export function useEntries<Entry>(path: string, entries: readonly Entry[], blank: Entry, leaf: string) {
  const form = useActivityForm();
  const wanted = useRef<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const field = form.getInputNode(`${path}.${wanted.current}${leaf}`);
    wanted.current = null;
    (field ?? addButton.current)?.focus();
  });
  const set = (next: readonly Entry[], isOptional: boolean) => {
    form.clearErrors();
    form.setFieldValue(path, next.length === 0 && isOptional ? null : next);
  };
  return {
    addButton,
    add: (at = entries.length) => {
      wanted.current = at;
      set([...entries.slice(0, at), blank, ...entries.slice(at)], true);
    },
    /** Of a list from which all was taken away, nobody said that it is empty. */
    remove: (at: number, isOptional = true) => {
      wanted.current = Math.max(0, at - 1);
      set(
        entries.filter((_, place) => place !== at),
        isOptional,
      );
    },
  };
}
