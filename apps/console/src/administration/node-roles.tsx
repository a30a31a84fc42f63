import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { AskAct } from '../changes/ask-act';
import { FormAlert } from '../parts/form-alert';
import { Table } from '../parts/table';
import { useTell } from '../parts/told';
import { useFacts } from '../parts/use-facts';
import { GrantNodeRoleDocument, RevokeNodeRoleDocument, type PeopleQuery } from './people.documents';

type Given = PeopleQuery['rolesOfNode'][number];
const ROLES = ['NODE_ADMIN', 'GROUP_DPO', 'LAWYER'] as const;

/** Who administers the node, asks the group for it, or audits its contracts. */
export function NodeRoles({ of, changed }: { of: readonly Given[]; changed: () => void }) {
  const t = useTranslations('administration.people.nodeRoles');
  const roles = useTranslations('vocabulary.role');
  const { day } = useFacts();
  const tell = useTell();
  const revoking = useAct(RevokeNodeRoleDocument);
  return (
    <Stack gap="md">
      <Table
        caption={t('caption', { count: of.length })}
        rows={of}
        keyOf={({ actorId, role }) => `${actorId} ${role}`}
        columns={[
          { title: t('who'), of: ({ name, email }) => (email ? `${name} (${email})` : name) },
          { title: t('role'), of: ({ role }) => roles(role) },
          { title: t('since'), of: ({ since }) => day(since.slice(0, 10)) },
          {
            title: t('acts'),
            isHidden: true,
            of: (given) => (
              <AskAct
                variant="subtle"
                size="compact-sm"
                label={t('revoke')}
                aria-label={t('revokeOf', { name: given.name, role: roles(given.role) })}
                title={t('revokeTitle')}
                text={t('revokeText', { name: given.name, role: roles(given.role) })}
                send={() => revoking.act({ actorId: given.actorId, role: given.role })}
                done={() => {
                  tell(t('revoked', { name: given.name, role: roles(given.role) }));
                  changed();
                }}
              />
            ),
          },
        ]}
      />
      <Grant changed={changed} />
    </Stack>
  );
}

function Grant({ changed }: { changed: () => void }) {
  const t = useTranslations('administration.people.nodeRoles');
  const roles = useTranslations('vocabulary.role');
  const tell = useTell();
  const form = useForm<{ email: string; role: (typeof ROLES)[number] }>({ initialValues: { email: '', role: 'GROUP_DPO' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(GrantNodeRoleDocument));
  const done = () => {
    tell(t('granted', { email: form.values.email }));
    form.reset();
    changed();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void send(values, done))}>
      <Stack gap="sm">
        <FormAlert message={alert} />
        <Group align="flex-start" gap="md">
          <TextInput label={t('email')} type="email" required withAsterisk={false} {...form.getInputProps('email')} />
          <Select
            label={t('role')}
            data={ROLES.map((role) => ({ value: role, label: roles(role) }))}
            allowDeselect={false}
            {...form.getInputProps('role')}
          />
          <Button type="submit" loading={isActing} mt={25}>
            {t('grant')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
