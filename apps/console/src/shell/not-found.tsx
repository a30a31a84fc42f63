import { useTranslations } from 'use-intl';
import { ButtonLink } from '../parts/button-link';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';

export function NotFound() {
  const t = useTranslations('shell.notFound');
  return (
    <Page title={t('title')}>
      <Nothing title={t('heading')} act={<ButtonLink to="points">{t('home')}</ButtonLink>}>
        {t('text')}
      </Nothing>
    </Page>
  );
}
