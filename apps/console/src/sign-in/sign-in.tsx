import { Alert, Button, Divider, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAddress } from '../address/use-address';
import { useSession } from '../session/session';
import { SecretInput } from './secret-input';
import { SignInDocument } from './sign-in.documents';
import { useAnswerForm } from '../api/use-answer-form';

const REASONS = ['START_AGAIN', 'DECLINED', 'PROVIDER_FAILED', 'NOT_VERIFIED', 'NOT_INVITED', 'OTHER_IDENTITY', 'CLOSED'] as const;

/** The way in, where the person wanted to go: the address stays, and its screen comes once they are in. */
export default function SignIn() {
  const t = useTranslations('signIn');
  const { renew } = useSession();
  const { one } = useAddress();
  const host = useOpenIdHost();
  const refused = REASONS.find((reason) => reason === one('refused'));
  const form = useForm({ initialValues: { email: '', password: '' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(SignInDocument));
  useEffect(() => {
    document.title = `${t('title')} – Vigie`;
  }, [t]);
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('intro')}</Text>
      </Stack>
      {(alert ?? refused) && (
        <Alert color="red" variant="outline" role="alert">
          {alert ?? (refused && t(`refused.${refused}`))}
        </Alert>
      )}
      <Paper withBorder p="lg">
        <Stack gap="md">
          {host && (
            <>
              <Button component="a" href={`/sign-in/openid?returnTo=${encodeURIComponent(location.pathname)}`} variant="default">
                {t('openId', { host })}
              </Button>
              <Divider />
            </>
          )}
          <form noValidate onSubmit={form.onSubmit((values) => void send(values, renew))}>
            <Stack gap="md">
              <TextInput
                label={t('email')}
                type="email"
                autoComplete="username"
                required
                withAsterisk={false}
                {...form.getInputProps('email')}
              />
              <SecretInput label={t('password')} autoComplete="current-password" {...form.getInputProps('password')} />
              <Button type="submit" loading={isActing}>
                {t('signIn')}
              </Button>
            </Stack>
          </form>
        </Stack>
      </Paper>
      <Text size="sm" c="dimmed">
        {t('noAccount')}
      </Text>
    </Stack>
  );
}

/** The provider of OpenID Connect, when the node has one. */
function useOpenIdHost(): string | null {
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    void fetch('/sign-in')
      .then((response) => (response.ok ? (response.json() as Promise<{ openId: string | null }>) : null))
      .then((ways) => setHost(ways?.openId ?? null))
      .catch(() => setHost(null));
  }, []);
  return host;
}
