import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Tag } from '../../parts/tag';
import type { RegisterMember } from './register-screen';

/** The body and its officer, in a line; its facts are one click away. */
export function WhoItIs({ member: { id, kind, siren, dpo, findingsPending } }: { member: RegisterMember }) {
  const t = useTranslations('register.member');
  const kinds = useTranslations('vocabulary.memberKind');
  return (
    <Group gap="xs" component="div">
      <span>{kinds(kind)}</span>
      <span aria-hidden>·</span>
      {siren ? <span>{t('siren', { siren })}</span> : <Tag tone="unknown">{t('noSiren')}</Tag>}
      <span aria-hidden>·</span>
      {dpo ? <span>{t('dpo', { name: dpo.name })}</span> : <Tag tone="unknown">{t('noDpo')}</Tag>}
      <span aria-hidden>·</span>
      <Link to="memberFacts" params={{ memberId: id }}>
        {t('facts')}
      </Link>
      {findingsPending && <Tag tone="unknown">{t('pending')}</Tag>}
    </Group>
  );
}
