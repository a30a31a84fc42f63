import { useTranslations } from 'use-intl';
import { useTell } from '../parts/told';
import type { Changes } from './changed';

/** Tells what was done, and how many findings it closed and opened. */
export function useTellChanges() {
  const t = useTranslations('uses.changes');
  const tell = useTell();
  return (done: string, { closed, opened }: Changes) => {
    if (!closed || !opened) return tell(t('toldPending', { done }));
    tell(t('told', { done, closed: closed.length, opened: opened.length }));
  };
}
