import { useTranslations } from 'use-intl';
import { Failure } from '../parts/failure';

/** A screen that could not be shown: the file of it did not come, or it has a fault. */
export function Unexpected() {
  const t = useTranslations('shell');
  return <Failure message={t('unexpected')} again={() => location.reload()} />;
}
