import { useTranslations } from 'use-intl';

/** The name of a part of a field; a part that the words do not know keeps its own. */
export function useKeyWord() {
  const t = useTranslations('register.fields');
  return (key: string): string => (t.has(key as Parameters<typeof t>[0]) ? t(key as Parameters<typeof t>[0]) : key);
}
