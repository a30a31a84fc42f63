import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Nothing } from '../../parts/nothing';
import { FindingsList } from '../../changes/findings-list';
import { usePages } from '../../api/use-pages';
import { Listed } from '../../parts/listed';
import { FindingsOfMemberDocument, type FindingsOfMemberQuery } from './register.documents';
import type { RegisterMember } from './register-screen';

/** What the rules say of a register and nobody has decided, the worst first. */
export function FindingsView({ member: { id, findings, findingsPending } }: { member: RegisterMember }) {
  const t = useTranslations('register.findings');
  const connectionOf = ({ member }: FindingsOfMemberQuery) => member?.findings;
  const pages = usePages(FindingsOfMemberDocument, { id }, connectionOf);
  if (findings && findings.established + findings.unknown === 0) {
    return <Nothing title={t('none.title')}>{t(findingsPending ? 'none.pending' : 'none.text')}</Nothing>;
  }
  return (
    <Stack gap="md">
      <span>
        <Link to="points" search={{ membre: id }}>
          {t('all')}
        </Link>
      </span>
      <Listed pages={pages} none={<Nothing title={t('none.title')} />}>
        {(rows) => <FindingsList of={rows} />}
      </Listed>
    </Stack>
  );
}
