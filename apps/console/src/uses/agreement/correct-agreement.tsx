import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { ActForm } from '../../changes/act-form';
import { useCorrection } from '../../changes/use-correction';
import { useTellChanges } from '../../changes/use-tell-changes';
import { AgreementFacts } from './agreement-facts';
import { AgreementFields } from './agreement-fields';
import { contentOf, valuesOf, type ShownAgreement } from './agreement-values';
import { CorrectAgreementDocument } from './agreement.documents';

/** The same form as when it was recorded, with what is known of it. */
export function CorrectAgreement({ of, again, leave }: { of: ShownAgreement; again: () => void; leave: () => void }) {
  const t = useTranslations('uses.agreement');
  const tell = useTellChanges();
  const form = useForm({ initialValues: valuesOf(of) });
  const { act, isActing } = useAct(CorrectAgreementDocument);
  const { submit, alert, isConflict } = useCorrection({
    form,
    contentOf,
    version: of.version,
    isActing,
    again,
    act: (content) => act({ ...content, agreementId: of.id }),
    done: (changes) => {
      tell(t('corrected'), changes);
      leave();
    },
  });
  return (
    <ActForm
      onSubmit={form.onSubmit(submit)}
      {...{ alert, isConflict, isActing, leave }}
      now={<AgreementFacts of={of} />}
      submit={t('saveCorrection')}
    >
      <AgreementFields form={form} />
    </ActForm>
  );
}
