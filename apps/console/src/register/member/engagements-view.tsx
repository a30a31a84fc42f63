import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { Nothing } from '../../parts/nothing';
import { Table } from '../../parts/table';
import { usePages } from '../../api/use-pages';
import { useTyped } from '../../address/use-typed';
import { AgreementsSaid } from './agreements-said';
import { Hosting } from './hosting';
import { Listed } from '../../parts/listed';
import { EngagementsOfMemberDocument, type EngagementsOfMemberQuery } from './register.documents';
import type { RegisterMember } from './register-screen';
import { WorstFinding } from './worst-finding';

type Engagement = NonNullable<NonNullable<EngagementsOfMemberQuery['member']>['engagements']>['nodes'][number];

/** The providers that a member uses, service by service. */
export function EngagementsView({ member: { id, may, engagements } }: { member: RegisterMember }) {
  const t = useTranslations('register.engagements');
  const { one, set } = useAddress();
  const service = useTyped(one('service') ?? '', (typed) => void set({ service: typed.trim() || null }));
  const connectionOf = ({ member }: EngagementsOfMemberQuery) => member?.engagements;
  const pages = usePages(EngagementsOfMemberDocument, { id, filter: { service: one('service') } }, connectionOf);
  const act = may.includes('REGISTER_WRITE') && (
    <ButtonLink to="newEngagement" params={{ memberId: id }} variant="default">
      {t('add')}
    </ButtonLink>
  );
  if (engagements?.totalCount === 0) {
    return (
      <Nothing title={t('none.title')} act={act}>
        {t('none.text')}
      </Nothing>
    );
  }
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-end" justify="space-between">
        <TextInput type="search" label={t('search')} {...service} />
        {act}
      </Group>
      <Listed pages={pages} none={<Nothing title={t('noMatch')} />}>
        {(rows) => <EngagementsTable engagements={rows} />}
      </Listed>
    </Stack>
  );
}

function EngagementsTable({ engagements }: { engagements: readonly Engagement[] }) {
  const t = useTranslations('register.engagements');
  const roles = useTranslations('vocabulary.engagementRole');
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      rows={engagements}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('service'),
          of: ({ id, service }) => (
            <Link to="engagement" params={{ engagementId: id }}>
              {service}
            </Link>
          ),
        },
        {
          title: t('provider'),
          of: ({ provider }) =>
            provider && (
              <Link to="provider" params={{ providerId: provider.id }}>
                {provider.name}
              </Link>
            ),
        },
        { title: t('role'), of: ({ role }) => roles(role) },
        { title: t('agreements'), of: (engagement) => <AgreementsSaid of={engagement} /> },
        { title: t('places'), of: (engagement) => <Hosting of={engagement} /> },
        { title: t('findings'), of: ({ findings }) => <WorstFinding of={findings} /> },
      ]}
    />
  );
}
