import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';

/** Where a page of the register stands: the registers, a member, one of its records. */
export function RegisterTrail({
  member,
  activity,
}: {
  member?: { id: string; name: string } | null;
  activity?: { id: string; name: string } | null;
}) {
  const t = useTranslations('register.trail');
  return (
    <nav aria-label={t('label')}>
      <Link to="members">{t('members')}</Link>
      {member && (
        <>
          {' / '}
          <Link to="register" params={{ memberId: member.id }}>
            {member.name}
          </Link>
        </>
      )}
      {activity && (
        <>
          {' / '}
          <Link to="activity" params={{ activityId: activity.id }}>
            {activity.name}
          </Link>
        </>
      )}
    </nav>
  );
}
