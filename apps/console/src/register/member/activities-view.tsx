import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { ButtonLink } from '../../parts/button-link';
import { Nothing } from '../../parts/nothing';
import { usePages } from '../../api/use-pages';
import { ActivitiesFilters } from './activities-filters';
import { ActivitiesTable } from './activities-table';
import { Listed } from '../../parts/listed';
import { ActivitiesOfMemberDocument, type ActivitiesOfMemberQuery, type ActivityFilter } from './register.documents';
import type { RegisterMember } from './register-screen';

/** The activities of a register, filtered by its address. */
export function ActivitiesView({ member: { id, may, activities } }: { member: RegisterMember }) {
  const t = useTranslations('register.activities');
  const { one } = useAddress();
  const filter: ActivityFilter = {
    name: one('nom'),
    role: one('role') as ActivityFilter['role'],
    stage: one('etat') as ActivityFilter['stage'],
    tag: one('etiquette'),
    legalBasis: one('base') as ActivityFilter['legalBasis'],
  };
  const connectionOf = ({ member }: ActivitiesOfMemberQuery) => member?.activities;
  const pages = usePages(ActivitiesOfMemberDocument, { id, filter }, connectionOf);
  if (activities?.totalCount === 0) {
    const act = may.includes('REGISTER_WRITE') && (
      <ButtonLink to="newActivity" params={{ memberId: id }}>
        {t('none.act')}
      </ButtonLink>
    );
    return (
      <Nothing title={t('none.title')} act={act}>
        {t('none.text')}
      </Nothing>
    );
  }
  return (
    <>
      <ActivitiesFilters />
      <Listed pages={pages} none={<Nothing title={t('noMatch')} />}>
        {(rows) => <ActivitiesTable activities={rows} />}
      </Listed>
    </>
  );
}
