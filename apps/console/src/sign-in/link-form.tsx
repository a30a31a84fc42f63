import { Alert, Button, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { useGo } from '../parts/go';
import { useSession } from '../session/session';
import { SecretInput } from './secret-input';

interface Values {
  secret: string;
  name: string;
  email: string;
  password: string;
}

interface Props {
  title: string;
  intro?: string;
  submit: string;
  asksWho?: boolean;
  isActing: boolean;
  act: (values: Values) => Promise<Outcome<unknown>>;
}

/** Comes in with a link: its secret stands after #, which browsers send to nobody. */
export function LinkForm({ title, intro, submit, asksWho = false, isActing, act }: Props) {
  const t = useTranslations('signIn');
  const go = useGo();
  const { renew } = useSession();
  const form = useForm<Values>({ initialValues: { secret: location.hash.slice(1), name: '', email: '', password: '' } });
  const { alert, send } = useAnswerForm(form, { act, isActing });
  useEffect(() => {
    document.title = `${title} – Vigie`;
  }, [title]);
  const come = () => {
    renew();
    void go({ to: 'points' });
  };
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={1} size="h2">
          {title}
        </Title>
        {intro && <Text c="dimmed">{intro}</Text>}
      </Stack>
      {form.values.secret === '' ? (
        <Alert color="red" variant="outline" role="alert">
          {t('noSecret')}
        </Alert>
      ) : (
        <Paper withBorder p="lg">
          <form noValidate onSubmit={form.onSubmit((values) => void send(values, come))}>
            <Stack gap="md">
              {alert && (
                <Alert color="red" variant="outline" role="alert">
                  {alert}
                </Alert>
              )}
              {asksWho && (
                <>
                  <TextInput label={t('name')} autoComplete="name" required withAsterisk={false} {...form.getInputProps('name')} />
                  <TextInput
                    label={t('email')}
                    type="email"
                    autoComplete="email"
                    required
                    withAsterisk={false}
                    {...form.getInputProps('email')}
                  />
                </>
              )}
              <SecretInput
                label={t('password')}
                description={t('passwordHint')}
                autoComplete="new-password"
                {...form.getInputProps('password')}
              />
              <Button type="submit" loading={isActing}>
                {submit}
              </Button>
            </Stack>
          </form>
        </Paper>
      )}
    </Stack>
  );
}
