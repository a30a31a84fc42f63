import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { Section } from '../parts/section';
import { useTell } from '../parts/told';
import { SecretInput } from '../sign-in/secret-input';
import { ChangePasswordDocument } from './account.documents';

/** A new password: the other sessions end. */
export function PasswordForm() {
  const t = useTranslations('account.password');
  const tell = useTell();
  const form = useForm({ initialValues: { current: '', password: '' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(ChangePasswordDocument));
  const done = () => {
    form.reset();
    tell(t('done'));
  };
  return (
    <Section title={t('title')} intro={t('intro')}>
      <form noValidate onSubmit={form.onSubmit((values) => void send(values, done))}>
        <Stack gap="sm">
          {alert && (
            <Alert color="red" variant="outline" role="alert">
              {alert}
            </Alert>
          )}
          <SecretInput label={t('current')} autoComplete="current-password" {...form.getInputProps('current')} />
          <SecretInput
            label={t('new')}
            description={t('newHelp')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
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
