import { Alert, Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { DayField } from '../parts/day-field';
import { MembersField } from '../parts/members-field';
import { Section } from '../parts/section';
import { CreateTokenDocument } from './tokens.documents';

const ROLES = ['READER', 'EDITOR', 'DPO'] as const;

interface Values {
  name: string;
  expiresOn: string | null;
  role: (typeof ROLES)[number];
  memberIds: string[];
}

const EMPTY: Values = { name: '', expiresOn: null, role: 'READER', memberIds: [] };

/** A token for a partner’s tool, on the members that the person administers. */
export function TokenForm({ made }: { made: (secret: string) => void }) {
  const t = useTranslations('account.tokens.form');
  const words = useTranslations('vocabulary.role');
  const form = useForm<Values>({ initialValues: EMPTY, validate: { expiresOn: (day) => (day === null ? t('dayWanted') : null) } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(CreateTokenDocument));
  return (
    <Section title={t('title')} intro={t('intro')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ expiresOn, ...values }) =>
            void send({ ...values, expiresOn: expiresOn ?? '', nodeRoles: [] }, ({ secret }) => {
              form.reset();
              if (secret) made(secret);
            }),
        )}
      >
        <Stack gap="md">
          {alert && (
            <Alert color="red" variant="outline" role="alert">
              {alert}
            </Alert>
          )}
          <TextInput label={t('name')} description={t('nameHelp')} required withAsterisk={false} {...form.getInputProps('name')} />
          <MembersField label={t('members')} description={t('membersHelp')} {...form.getInputProps('memberIds')} />
          <Radio.Group label={t('role')} description={t('roleHelp')} {...form.getInputProps('role')}>
            <Stack gap={6} mt={6}>
              {ROLES.map((role) => (
                <Radio key={role} value={role} label={words(role)} />
              ))}
            </Stack>
          </Radio.Group>
          <DayField
            label={t('until')}
            description={t('untilHelp')}
            required
            withAsterisk={false}
            maw={240}
            {...form.getInputProps('expiresOn')}
          />
          <Group>
            <Button type="submit" loading={isActing}>
              {t('act')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
