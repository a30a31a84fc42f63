import { Button, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { FormAlert } from '../parts/form-alert';
import { useGo } from '../parts/go';
import { useTell } from '../parts/told';
import { CreateMemberDocument, type MemberKind } from './members.documents';

const KINDS: readonly MemberKind[] = [
  'COMMUNE', 'EPCI', 'SYNDICAT', 'CCAS', 'CDG', 'DEPARTEMENT', 'REGION', 'SDIS', 'GIP', 'OTHER_PUBLIC', 'ASSOCIATION', 'COMPANY',
]; // prettier-ignore

interface Values {
  name: string;
  kind: MemberKind;
  siren: string;
  inseeCode: string;
  population: number | string;
}

/** A body begins to keep its register here; then somebody is given a role on it. */
export function NewMember() {
  const t = useTranslations('administration.newMember');
  const parts = useTranslations('parts');
  const kinds = useTranslations('vocabulary.memberKind');
  const [isOpen, { open, close }] = useDisclosure(false);
  const go = useGo();
  const tell = useTell();
  const form = useForm<Values>({ initialValues: { name: '', kind: 'COMMUNE', siren: '', inseeCode: '', population: '' } });
  const { alert, send, isActing } = useAnswerForm(form, useAct(CreateMemberDocument));
  const submit = ({ name, kind, siren, inseeCode, population }: Values) =>
    send(
      {
        name,
        kind,
        country: 'FR',
        publicAuthority: kind === 'ASSOCIATION' || kind === 'COMPANY' ? null : true,
        siren: siren.replaceAll(/\s/g, '') || null,
        inseeCode: inseeCode.trim() || null,
        population: typeof population === 'number' ? population : null,
      },
      ({ member }) => {
        tell(t('done', { name }));
        if (member) void go({ to: 'roles', params: { memberId: member.id } });
      },
    );
  return (
    <>
      <Button onClick={open}>{t('open')}</Button>
      <Modal opened={isOpen} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': parts('close') }}>
        <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
          <Stack gap="md">
            <FormAlert message={alert} />
            <TextInput label={t('name')} required withAsterisk={false} data-autofocus {...form.getInputProps('name')} />
            <Select
              label={t('kind')}
              data={KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
              allowDeselect={false}
              {...form.getInputProps('kind')}
            />
            <TextInput label={t('siren')} description={t('sirenHelp')} inputMode="numeric" {...form.getInputProps('siren')} />
            <TextInput label={t('insee')} description={t('inseeHelp')} {...form.getInputProps('inseeCode')} />
            <NumberInput
              label={t('population')}
              description={t('populationHelp')}
              min={0}
              allowDecimal={false}
              hideControls
              {...form.getInputProps('population')}
            />
            <Button type="submit" loading={isActing}>
              {t('act')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
