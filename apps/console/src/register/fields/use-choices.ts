import { useTranslations } from 'use-intl';
import vocabulary from '../../words/vocabulary.en.json';

/** The values of a word of the law, in the language of the screen, in the order of the vocabulary. */
export function useChoices(kind: keyof typeof vocabulary): { value: string; label: string }[] {
  const t = useTranslations('vocabulary');
  return Object.keys(vocabulary[kind]).map((value) => ({ value, label: t(`${kind}.${value}` as Parameters<typeof t>[0]) }));
}
