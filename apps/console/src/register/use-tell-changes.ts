import { useTranslations } from 'use-intl';
import { useTell } from '../parts/told';

interface Changes {
  opened?: readonly unknown[] | null;
  closed?: readonly unknown[] | null;
}

/** Tells what was done, and how many points of attention it closed and opened. */
export function useTellChanges() {
  const t = useTranslations('register.told');
  const tell = useTell();
  return (done: string, { opened, closed }: Changes) =>
    tell(opened && closed ? t('changes', { done, opened: opened.length, closed: closed.length }) : t('examined', { done }));
}
