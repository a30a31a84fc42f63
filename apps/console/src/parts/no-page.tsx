import { useTranslations } from 'use-intl';
import { NoPermission } from './no-permission';
import { Page } from './page';

/** A screen whose record is not there, or not for this person: both look the same. */
export function NoPage() {
  const t = useTranslations('parts.noPermission');
  return (
    <Page title={t('page')}>
      <NoPermission />
    </Page>
  );
}
