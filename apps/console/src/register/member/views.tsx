import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import type { RegisterMember } from './register-screen';
import classes from './views.module.css';

export interface View {
  name: 'traitements' | 'prestations' | 'actes' | 'points';
  memberId: string;
  label: string;
}

/** What a register holds, with how many of each. */
export function useViews({ id, activities, engagements, agreements, findings }: RegisterMember): View[] {
  const t = useTranslations('register.member.views');
  const { established = 0, unknown = 0 } = findings ?? {};
  return [
    { name: 'traitements', memberId: id, label: t('activities', { count: activities?.totalCount ?? 0 }) },
    { name: 'prestations', memberId: id, label: t('engagements', { count: engagements?.totalCount ?? 0 }) },
    { name: 'actes', memberId: id, label: t('agreements', { count: agreements?.totalCount ?? 0 }) },
    { name: 'points', memberId: id, label: t('findings', { established, unknown }) },
  ];
}

/** Each view of a register has its own address: they are links. */
export function Views({ of, shown }: { of: readonly View[]; shown: View['name'] }) {
  const t = useTranslations('register.member.views');
  return (
    <nav aria-label={t('title')} className={classes.views}>
      {of.map(({ name, memberId, label }) => (
        <Link
          key={name}
          to="register"
          params={{ memberId }}
          search={{ vue: name === 'traitements' ? undefined : name }}
          className={classes.view}
          aria-current={name === shown ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
