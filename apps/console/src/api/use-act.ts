import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useProblem } from './use-problem';

interface Refusal {
  code: string;
  message: string;
  path: string[];
}
interface Payload {
  errors: readonly Refusal[];
}

/** What became of an act. `fields`: messages by path below `input`, such as `purposes.0.name`; `alert`: what belongs to no field. */
export interface Outcome<Result> {
  done: Result | null;
  fields: Record<string, string>;
  alert: string | null;
  isConflict: boolean;
}

/** One mutation with one input: sends it, and sorts what was refused into fields. Nothing is lost when it does not come through. */
export function useAct<Data extends Record<string, (Payload & object) | null | undefined> | object, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const [, mutate] = useMutation(document);
  const [isActing, setActing] = useState(false);
  const problemOf = useProblem();
  type Result = NonNullable<Extract<Data[keyof Data], object>>;
  async function act(input: Input): Promise<Outcome<Result>> {
    setActing(true);
    const { data, error } = await mutate({ input });
    setActing(false);
    const payload = Object.values(data ?? {}).find((value) => typeof value === 'object' && value !== null) as
      (Result & Payload) | undefined;
    if (error || !payload) return { done: null, fields: {}, alert: problemOf(error).message, isConflict: false };
    const { errors } = payload;
    if (errors.length === 0) return { done: payload, fields: {}, alert: null, isConflict: false };
    const fields = errors.filter(({ path, code }) => path.length > 1 && code !== 'CONFLICT');
    const others = errors.filter((each) => !fields.includes(each));
    return {
      done: null,
      fields: Object.fromEntries(fields.map(({ path, message }) => [path.slice(1).join('.'), message])),
      alert: others.length > 0 ? others.map(({ message }) => message).join(' ') : null,
      isConflict: errors.some(({ code }) => code === 'CONFLICT'),
    };
  }
  return { act, isActing };
}
