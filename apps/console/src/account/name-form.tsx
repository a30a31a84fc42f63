import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { Section } from '../parts/section';
import { useTell } from '../parts/told';
import { useSession } from '../session/session';
import { UpdateAccountDocument } from './account.documents';

export function NameForm({ name, email }: { name: string; email: string }) {
  const t = useTranslations('account.name');
  const tell = useTell();
  const { renew } = useSession();
  const form = useForm({ initialValues: { name } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(UpdateAccountDocument));
  const done = () => {
    tell(t('done'));
    renew();
  };
  return (
    <Section title={t('title')}>
      <form noValidate onSubmit={form.onSubmit((values) => void send(values, done))}>
        <Stack gap="sm" align="stretch">
          {alert && (
            <Alert color="red" variant="outline" role="alert">
              {alert}
            </Alert>
          )}
          <TextInput label={t('name')} autoComplete="name" required withAsterisk={false} {...form.getInputProps('name')} />
          <TextInput label={t('email')} description={t('emailHelp')} value={email} readOnly />
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
