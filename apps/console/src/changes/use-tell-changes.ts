import { useTranslations } from 'use-intl';
import { useTell } from '../parts/told';

interface Counted {
  closed?: readonly unknown[] | null;
  opened?: readonly unknown[] | null;
}

/** Tells what was done, and how many findings it closed and opened. */
export function useTellChanges() {
  const t = useTranslations('changes');
  const tell = useTell();
  return (done: string, { closed, opened }: Counted) => {
    if (!closed || !opened) return tell(t('toldPending', { done }));
    tell(t('told', { done, closed: closed.length, opened: opened.length }));
  };
}
