import { useTranslations } from 'use-intl';
import { useFacts } from '../parts/use-facts';

/** A number of one’s own members, or of the group: one that lacks members, or is partly old, says so. */
export type Count = { value: number } | { atLeast: number } | { mixed: number; oldestDataAt: string };

/** Its number, however sure it is. */
export function numberOf(count: Count): number {
  if ('value' in count) return count.value;
  return 'atLeast' in count ? count.atLeast : count.mixed;
}

export function CountWords({ of }: { of: Count }) {
  const t = useTranslations('findings.count');
  const { number, moment } = useFacts();
  if ('atLeast' in of) return <>{t('atLeast', { count: number(of.atLeast) })}</>;
  if ('mixed' in of) return <>{t('mixed', { count: number(of.mixed), when: moment(of.oldestDataAt) })}</>;
  return <>{number(of.value)}</>;
}
