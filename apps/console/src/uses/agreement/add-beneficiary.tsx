import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { Dialog } from '../../changes/dialog';
import { useTellChanges } from '../../changes/use-tell-changes';
import { AddBeneficiariesDocument } from './agreement.documents';
import type { ShownAgreement } from './agreement-values';
import { BeneficiaryFields } from './beneficiary-fields';
import { beneficiaryOf, newBeneficiary } from './beneficiary-values';

/** A body joins a shared agreement; one that is there already gets the new dates. */
export function AddBeneficiary({ of }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('addBeneficiary')}
      </Button>
      <Dialog title={t('addBeneficiary')} isOpen={isOpen} close={() => setOpen(false)}>
        <Form of={of} leave={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Form({ of, leave }: { of: ShownAgreement; leave: () => void }) {
  const t = useTranslations('uses.agreement');
  const tell = useTellChanges();
  // The path of what is refused has the place in the list: the form has a list of one.
  const form = useForm({ initialValues: { beneficiaries: [newBeneficiary()] } });
  const { send, alert, isActing } = useAnswerForm(form, useAct(AddBeneficiariesDocument));
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ beneficiaries }) =>
          void send({ agreementId: of.id, version: of.version, beneficiaries: beneficiaries.map(beneficiaryOf) }, (changes) => {
            tell(t('beneficiaryAdded'), changes);
            leave();
          }),
      )}
    >
      <Stack gap="md">
        {alert && (
          <Alert color="red" variant="outline" role="alert">
            {alert}
          </Alert>
        )}
        <BeneficiaryFields form={form} path="beneficiaries.0." memberId={form.values.beneficiaries[0]?.memberId ?? null} />
        <Group justify="flex-end">
          <Button type="submit" loading={isActing}>
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
