import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { ActForm } from '../../changes/act-form';
import { useCorrection } from '../../changes/use-correction';
import { useTellChanges } from '../../changes/use-tell-changes';
import { LocationFacts } from './location-facts';
import { LocationFields } from './location-fields';
import { contentOf, valuesOf, type ShownLocation } from './location-values';
import { CorrectLocationDocument } from './location.documents';

/** The same form as when it was declared, with what is known of it. */
export function CorrectLocation({ of, again, leave }: { of: ShownLocation; again: () => void; leave: () => void }) {
  const t = useTranslations('uses.location');
  const tell = useTellChanges();
  const form = useForm({ initialValues: valuesOf(of) });
  const { act, isActing } = useAct(CorrectLocationDocument);
  const { submit, alert, isConflict } = useCorrection({
    form,
    contentOf,
    version: of.version,
    isActing,
    again,
    act: (content) => act({ ...content, locationId: of.id }),
    done: (changes) => {
      tell(t('corrected'), changes);
      leave();
    },
  });
  return (
    <ActForm
      onSubmit={form.onSubmit(submit)}
      {...{ alert, isConflict, isActing, leave }}
      now={<LocationFacts of={of} />}
      submit={t('saveCorrection')}
    >
      <LocationFields form={form} />
    </ActForm>
  );
}
