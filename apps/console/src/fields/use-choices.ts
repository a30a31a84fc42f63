import { useMessages } from 'use-intl';
import type { Words } from '../words/fr';

type Vocabulary = Words['vocabulary'];

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}

/** The values of an enum with their words, in the order in which the vocabulary has them. */
export function useChoices<Name extends keyof Vocabulary>(name: Name): Choice<keyof Vocabulary[Name] & string>[] {
  const { vocabulary } = useMessages();
  return Object.entries(vocabulary[name]).map(([value, label]) => ({ value: value as keyof Vocabulary[Name] & string, label }));
}
