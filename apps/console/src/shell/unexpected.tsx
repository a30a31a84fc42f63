import { useTranslations } from 'use-intl';
import { Failure } from '../parts/failure';
import { Page } from '../parts/page';

/** A screen that could not be shown: the file of it did not come, or it has a fault. */
export function Unexpected() {
  const t = useTranslations('shell.unexpected');
  return (
    <Page title={t('title')}>
      <Failure message={t('text')} again={() => location.reload()} />
    </Page>
  );
}
