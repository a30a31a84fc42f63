import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import { today } from '../../parts/today';
import { useFacts } from '../../parts/use-facts';

/** The day by which a record is looked at again. Null: nobody said. */
export function ReviewDue({ on }: { on: string | null }) {
  const t = useTranslations('register.activities');
  const { day } = useFacts();
  if (on === null) return <Tag tone="unknown">{t('noReview')}</Tag>;
  if (on < today()) {
    return (
      <span>
        {day(on)} <Tag tone="high">{t('lateReview')}</Tag>
      </span>
    );
  }
  return <span>{day(on)}</span>;
}
