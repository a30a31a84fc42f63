import { useTranslations } from 'use-intl';
import { ButtonLink } from '../parts/button-link';
import { Nothing } from '../parts/nothing';
import type { Filters } from './use-filters';

/** Nothing was found: with filters, they may be why; without, it is good news, as far as the registers say. */
export function NoPoints({ filters }: { filters: Filters }) {
  const t = useTranslations('findings.none');
  const { filter, asOf } = filters;
  const { decided, ...others } = filter;
  const isNarrowed =
    asOf !== null || decided !== false || Object.values(others).some((value) => value !== null && value !== undefined);
  if (!isNarrowed) return <Nothing title={t('title')}>{t('text')}</Nothing>;
  return (
    <Nothing
      title={t('narrowedTitle')}
      act={
        <ButtonLink to="points" variant="default">
          {t('all')}
        </ButtonLink>
      }
    >
      {t('narrowedText')}
    </Nothing>
  );
}
