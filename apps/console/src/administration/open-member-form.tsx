import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { FormAlert } from '../parts/form-alert';
import { Section } from '../parts/section';
import { useTell } from '../parts/told';
import { useViewer } from '../session/session';
import { OpenMemberDocument } from './roles.documents';

/** Nobody administers the member yet: whoever administers the node names the first, and the journal of the member says so. */
export function OpenMemberForm({
  memberId,
  opened,
}: {
  memberId: string;
  opened: (how: { requestPolicy: 'network-only' }) => void;
}) {
  const t = useTranslations('administration.open');
  const { email } = useViewer();
  const tell = useTell();
  const form = useForm({ initialValues: { email: email ?? '' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(OpenMemberDocument));
  return (
    <Section title={t('title')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) =>
            void send({ memberId, email: values.email }, () => {
              tell(t('done', { email: values.email }));
              opened({ requestPolicy: 'network-only' });
            }),
        )}
      >
        <Stack gap="md" maw={620}>
          <Text>{t('intro')}</Text>
          <FormAlert message={alert} />
          <TextInput label={t('email')} type="email" required withAsterisk={false} {...form.getInputProps('email')} />
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
