import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { Nothing } from '../../parts/nothing';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { usePages } from '../../api/use-pages';
import { useTyped } from '../../address/use-typed';
import { Listed } from '../../parts/listed';
import { AgreementsOfMemberDocument, type AgreementsOfMemberQuery } from './register.documents';
import type { RegisterMember } from './register-screen';
import { WorstFinding } from './worst-finding';

type Agreement = NonNullable<NonNullable<AgreementsOfMemberQuery['member']>['agreements']>['nodes'][number];

/** The agreements that stand in the register of a member. */
export function AgreementsView({ member: { id, may, agreements } }: { member: RegisterMember }) {
  const t = useTranslations('register.agreements');
  const { one, set } = useAddress();
  const title = useTyped(one('titre') ?? '', (typed) => void set({ titre: typed.trim() || null }));
  const connectionOf = ({ member }: AgreementsOfMemberQuery) => member?.agreements;
  const pages = usePages(AgreementsOfMemberDocument, { id, filter: { title: one('titre') } }, connectionOf);
  const act = may.includes('REGISTER_WRITE') && (
    <ButtonLink to="newAgreement" params={{ memberId: id }} variant="default">
      {t('add')}
    </ButtonLink>
  );
  if (agreements?.totalCount === 0) {
    return (
      <Nothing title={t('none.title')} act={act}>
        {t('none.text')}
      </Nothing>
    );
  }
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-end" justify="space-between">
        <TextInput type="search" label={t('search')} {...title} />
        {act}
      </Group>
      <Listed pages={pages} none={<Nothing title={t('noMatch')} />}>
        {(rows) => <AgreementsTable agreements={rows} />}
      </Listed>
    </Stack>
  );
}

function AgreementsTable({ agreements }: { agreements: readonly Agreement[] }) {
  const t = useTranslations('register.agreements');
  const words = useTranslations('vocabulary');
  const { day, period } = useFacts();
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      rows={agreements}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('title'),
          of: ({ id, title }) => (
            <Link to="agreement" params={{ agreementId: id }}>
              {title}
            </Link>
          ),
        },
        { title: t('kind'), of: ({ kind }) => words(`agreementKind.${kind}`) },
        {
          title: t('provider'),
          of: ({ provider }) =>
            provider ? (
              <Link to="provider" params={{ providerId: provider.id }}>
                {provider.name}
              </Link>
            ) : (
              <Tag tone="unknown">{t('noProvider')}</Tag>
            ),
        },
        { title: t('state'), of: ({ state }) => words(`agreementState.${state}`) },
        { title: t('signed'), of: ({ signedOn }) => (signedOn ? day(signedOn) : <Tag tone="unknown">{t('noDay')}</Tag>) },
        { title: t('period'), of: ({ from, to }) => period(from, to) },
        { title: t('findings'), of: ({ findings }) => <WorstFinding of={findings} /> },
      ]}
    />
  );
}
