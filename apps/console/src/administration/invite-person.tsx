import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { FormAlert } from '../parts/form-alert';
import { useLanguage } from '../words/words-provider';
import { InvitePersonDocument } from './people.documents';

export function InvitePerson({ invited }: { invited: (made: { link: string; name: string }) => void }) {
  const t = useTranslations('administration.invite');
  const parts = useTranslations('parts');
  const { language } = useLanguage();
  const [isOpen, { open, close }] = useDisclosure(false);
  const form = useForm({ initialValues: { name: '', email: '' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(InvitePersonDocument));
  const submit = (values: { name: string; email: string }) =>
    send({ ...values, locale: language }, ({ link }) => {
      form.reset();
      close();
      if (link) invited({ link, name: values.name });
    });
  return (
    <>
      <Button onClick={open}>{t('open')}</Button>
      <Modal opened={isOpen} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': parts('close') }}>
        <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
          <Stack gap="md">
            <FormAlert message={alert} />
            <TextInput label={t('name')} required withAsterisk={false} data-autofocus {...form.getInputProps('name')} />
            <TextInput label={t('email')} type="email" required withAsterisk={false} {...form.getInputProps('email')} />
            <Button type="submit" loading={isActing}>
              {t('act')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
