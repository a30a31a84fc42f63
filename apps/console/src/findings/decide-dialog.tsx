import { Button, Group, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { DayField } from '../parts/day-field';
import { FormAlert } from '../parts/form-alert';
import { useTell } from '../parts/told';
import { DecideOnFindingsDocument, type DecisionState } from './decide.documents';

const STATES: readonly DecisionState[] = ['TO_DO', 'IN_PROGRESS', 'ACCEPTED', 'NOT_APPLICABLE'];

interface Values {
  state: DecisionState;
  reason: string;
  owner: string;
  dueOn: string | null;
  until: string | null;
}

const EMPTY: Values = { state: 'TO_DO', reason: '', owner: '', dueOn: null, until: null };

interface Props {
  findingIds: string[];
  close: () => void;
  decided: () => void;
}

/** One decision on one point, or on many: on all of them, or on none. */
export default function DecideDialog({ findingIds, close, decided }: Props) {
  const t = useTranslations('findings.decide');
  const parts = useTranslations('parts');
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('title', { count: findingIds.length })}
      closeButtonProps={{ 'aria-label': parts('close') }}
    >
      <DecisionForm findingIds={findingIds} cancel={close} decided={decided} />
    </Modal>
  );
}

function DecisionForm({ findingIds, decided, cancel }: { findingIds: string[]; decided: () => void; cancel: () => void }) {
  const t = useTranslations('findings.decide');
  const parts = useTranslations('parts');
  const states = useTranslations('vocabulary.decisionState');
  const tell = useTell();
  const form = useForm<Values>({ initialValues: EMPTY });
  const { alert, send, isActing } = useAnswerForm(form, useAct(DecideOnFindingsDocument));
  const closes = form.values.state === 'ACCEPTED' || form.values.state === 'NOT_APPLICABLE';
  const submit = ({ owner, until, ...values }: Values) =>
    send({ ...values, owner: owner.trim() || null, until: closes ? until : null, findingIds }, () => {
      tell(t('done', { count: findingIds.length }));
      decided();
    });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        <FormAlert message={alert} />
        <Radio.Group label={t('state')} {...form.getInputProps('state')}>
          <Stack gap={6} mt={6}>
            {STATES.map((state) => (
              <Radio key={state} value={state} label={states(state)} description={t(`help.${state}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <TextInput label={t('owner')} description={t('ownerHelp')} {...form.getInputProps('owner')} />
        <Group align="flex-start" grow>
          <DayField label={t('dueOn')} description={t('dueOnHelp')} {...form.getInputProps('dueOn')} />
          {closes && <DayField label={t('until')} description={t('untilHelp')} {...form.getInputProps('until')} />}
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={cancel}>
            {parts('cancel')}
          </Button>
          <Button type="submit" loading={isActing}>
            {t('act')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
