import { useTranslations } from 'use-intl';

/** The name of a part of a field; a part that the words do not know keeps its own. */
export function useKeyWord() {
  const t = useTranslations('register.fields');
  return (key: string): string => (t.has(key as Parameters<typeof t>[0]) ? t(key as Parameters<typeof t>[0]) : key);
}

/** A type of the CNIL’s list of processing that needs an impact assessment; 0: checked, none of them. */
export function useCnilType() {
  const t = useTranslations('register.cnilList');
  return (type: number): string => (type === 0 ? t('none') : t('type', { type }));
}
