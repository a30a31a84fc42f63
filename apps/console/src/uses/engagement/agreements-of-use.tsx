import { Fieldset, MultiSelect, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { AnsweredField } from '../../fields/answered-field';
import { ChoiceField } from '../../fields/choice-field';
import type { ChoicesOfMember } from './engagement-fields';
import type { EngagementValues } from './engagement-values';
import { SharedAgreementsDocument } from './engagement.documents';

/** What is said to bind the use (GDPR art. 28(3)): those of the member with this provider first, and one that another member holds. */
export function AgreementsOfUse({ form, member }: { form: UseFormReturnType<EngagementValues>; member: ChoicesOfMember }) {
  const t = useTranslations('uses.use');
  const states = useTranslations('vocabulary.agreementState');
  const { providerId } = form.values;
  const agreements = member.agreements?.nodes ?? [];
  const isWithProvider = (one: (typeof agreements)[number]) => one.provider?.id === providerId;
  const choices = [...agreements.filter(isWithProvider), ...agreements.filter((one) => !isWithProvider(one))].map((one) => ({
    value: one.id,
    label: t('agreementNamed', { title: one.title, state: states(one.state) }),
  }));
  const shared = useSharedAgreements(providerId, member.id);
  return (
    <Fieldset legend={t('agreements')}>
      <Stack gap="md">
        <AnsweredField
          label={t('agreementsAsked')}
          description={t('agreementsHelp')}
          none={t('noAgreement')}
          these={t('theseAgreements')}
          value={form.values.agreementIds}
          onChange={(ids) => form.setFieldValue('agreementIds', ids)}
        >
          {(chosen, choose) => (
            <MultiSelect
              label={t('agreementsChosen')}
              data={choices}
              value={chosen}
              onChange={choose}
              searchable
              hidePickedOptions
              nothingFoundMessage={t('noAgreementYet')}
              error={form.errors.agreementIds}
            />
          )}
        </AnsweredField>
        {(shared.length > 0 || form.values.sharedAgreementId !== null) && (
          <ChoiceField
            label={t('shared')}
            description={t('sharedHelp')}
            empty={t('sharedNone')}
            of={withChosen(shared, form.values.sharedAgreementId, t('sharedElsewhere'))}
            {...form.getInputProps('sharedAgreementId')}
          />
        )}
      </Stack>
    </Fieldset>
  );
}

/** The agreements with this provider that other members hold, and that may bind more than them. */
function useSharedAgreements(providerId: string | null, memberId: string) {
  const [{ data }] = useQuery({
    query: SharedAgreementsDocument,
    variables: { providerId: providerId ?? '' },
    pause: providerId === null,
  });
  if (providerId === null) return [];
  return (data?.members.nodes ?? [])
    .filter(({ id }) => id !== memberId)
    .flatMap(({ name, agreements }) =>
      (agreements?.nodes ?? [])
        .filter(({ vehicle }) => vehicle !== 'OWN' && vehicle !== 'ONLINE_TERMS')
        .map(({ id, title }) => ({ value: id, label: `${title} – ${name}` })),
    );
}

function withChosen(choices: { value: string; label: string }[], chosen: string | null, elsewhere: string) {
  if (chosen === null || choices.some(({ value }) => value === chosen)) return choices;
  return [...choices, { value: chosen, label: elsewhere }];
}
