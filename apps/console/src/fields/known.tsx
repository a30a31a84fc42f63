import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Tag } from '../parts/tag';

/** What is known; otherwise that it is not, dashed. */
export function Known({ children }: { children: ReactNode }) {
  const t = useTranslations('parts');
  if (children === null || children === undefined || children === false || children === '')
    return <Tag tone="unknown">{t('unknown')}</Tag>;
  return <>{children}</>;
}
