import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { FormAlert } from '../parts/form-alert';
import { useTell } from '../parts/told';
import { useLanguage } from '../words/words-provider';
import { GrantRoleDocument, InviteToMemberDocument } from './roles.documents';

const ROLES = ['READER', 'EDITOR', 'DPO', 'ADMIN'] as const;

interface Values {
  email: string;
  /** Empty: the account exists already. */
  name: string;
  role: (typeof ROLES)[number];
}

/** Gives a role to somebody who has an account here; or makes one for them, with a link to hand over. */
export function RoleForm({ memberId, given }: { memberId: string; given: (made: { link: string; name: string } | null) => void }) {
  const t = useTranslations('administration.roles.give');
  const roles = useTranslations('vocabulary.role');
  const { language } = useLanguage();
  const tell = useTell();
  const form = useForm<Values>({ initialValues: { email: '', name: '', role: 'READER' } });
  const granting = useAnswerForm(form, useAct(GrantRoleDocument));
  const inviting = useAnswerForm(form, useAct(InviteToMemberDocument));
  const submit = ({ email, name, role }: Values) =>
    name.trim() === ''
      ? granting.send({ memberId, email, role }, () => done(email, null))
      : inviting.send({ email, name, locale: language, memberId, role }, ({ link }) => done(email, link ? { link, name } : null));
  function done(email: string, made: { link: string; name: string } | null) {
    form.reset();
    tell(t('done', { email }));
    given(made);
  }
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        <FormAlert message={granting.alert ?? inviting.alert} />
        <TextInput label={t('email')} type="email" required withAsterisk={false} {...form.getInputProps('email')} />
        <TextInput label={t('name')} description={t('nameHelp')} {...form.getInputProps('name')} />
        <Radio.Group label={t('role')} {...form.getInputProps('role')}>
          <Stack gap={6} mt={6}>
            {ROLES.map((role) => (
              <Radio key={role} value={role} label={roles(role)} description={t(`help.${role}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group>
          <Button type="submit" loading={granting.isActing || inviting.isActing}>
            {t('act')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
