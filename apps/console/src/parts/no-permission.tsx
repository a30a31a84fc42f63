import { useTranslations } from 'use-intl';
import { Nothing } from './nothing';

/** The person may not see this, or it is not there: both look the same. */
export function NoPermission() {
  const t = useTranslations('parts.noPermission');
  return <Nothing title={t('title')}>{t('text')}</Nothing>;
}
