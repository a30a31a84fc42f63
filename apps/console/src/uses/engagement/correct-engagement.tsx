import { useForm } from '@mantine/form';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { useAct } from '../../api/use-act';
import { ActForm } from '../../changes/act-form';
import { useCorrection } from '../../changes/use-correction';
import { useTellChanges } from '../../changes/use-tell-changes';
import { EngagementFacts } from './engagement-facts';
import { EngagementFields, type ChoicesOfMember } from './engagement-fields';
import { contentOf, valuesOf, type ShownEngagement } from './engagement-values';
import { CorrectEngagementDocument, EngagementChoicesDocument } from './engagement.documents';

interface Props {
  of: ShownEngagement;
  again: () => void;
  leave: () => void;
}

/** The same form as when it was recorded, with what is known of it. */
export function CorrectEngagement(props: Props) {
  const memberId = props.of.member?.id ?? '';
  const choices = useQuery({ query: EngagementChoicesDocument, variables: { memberId } });
  return <Answered of={choices}>{({ member }) => member && <Form member={member} {...props} />}</Answered>;
}

function Form({ of, again, leave, member }: Props & { member: ChoicesOfMember }) {
  const t = useTranslations('uses.use');
  const tell = useTellChanges();
  const form = useForm({ initialValues: valuesOf(of) });
  const { act, isActing } = useAct(CorrectEngagementDocument);
  const { submit, alert, isConflict } = useCorrection({
    form,
    contentOf,
    version: of.version,
    isActing,
    again,
    act: (content) => act({ ...content, engagementId: of.id }),
    done: (changes) => {
      tell(t('corrected'), changes);
      leave();
    },
  });
  return (
    <ActForm
      onSubmit={form.onSubmit(submit)}
      {...{ alert, isConflict, isActing, leave }}
      now={<EngagementFacts of={of} />}
      submit={t('saveCorrection')}
    >
      <EngagementFields form={form} member={member} ownId={of.id} />
    </ActForm>
  );
}
