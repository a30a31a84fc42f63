import { useTranslations } from 'use-intl';
import { Tag } from '../parts/tag';
import { today } from '../parts/today';
import { useFacts } from '../parts/use-facts';

type Control = { country: string | null; from: string | null; to: string | null };

/** The country of whoever ultimately controls it today. Null: never asked. */
export function ControlNow({ of }: { of: readonly Control[] | null }) {
  const t = useTranslations('providers');
  const { country } = useFacts();
  const now = today();
  const holding = of?.find(({ from, to }) => (!from || from <= now) && (!to || now < to));
  if (!of) return <Tag tone="unknown">{t('neverAsked')}</Tag>;
  return holding?.country ? <>{country(holding.country)}</> : <Tag tone="unknown">{t('controlUnknown')}</Tag>;
}
