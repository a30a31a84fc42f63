import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { usePart } from '../../address/use-part';
import { Answered } from '../../api/answered';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Nothing } from '../../parts/nothing';
import { Page } from '../../parts/page';
import { ActForm } from '../../changes/act-form';
import { ChoiceField } from '../../fields/choice-field';
import { LocationFields } from '../../uses/location/location-fields';
import { contentOf, newLocation, type LocationValues } from '../../uses/location/location-values';
import {
  AnswerForProviderDocument,
  UsesToAnswerForDocument,
  type AnswerForProviderMutation,
  type UsesToAnswerForQuery,
} from './answer.documents';
import { AnswerGiven } from './answer-given';
import { Concerned } from './concerned';
import { groupedByMember } from './grouped-by-member';

type Provider = NonNullable<UsesToAnswerForQuery['provider']>;
export type Given = NonNullable<AnswerForProviderMutation['answerForProvider']>;

/** Where a provider’s service keeps or reaches data, said once for all the members that use it. */
export default function AnswerScreen() {
  const id = usePart('providerId');
  const answer = useQuery({ query: UsesToAnswerForDocument, variables: { id } });
  return (
    <Answered of={answer}>{({ provider }) => (provider ? <Answer key={provider.id} provider={provider} /> : <NoPage />)}</Answered>
  );
}

function Answer({ provider }: { provider: Provider }) {
  const t = useTranslations('providers.answer');
  const [given, setGiven] = useState<Given | null>(null);
  const writable = provider.engagements.nodes.filter(({ member }) => member?.may.includes('REGISTER_WRITE'));
  return (
    <Page
      title={t('title', { name: provider.name })}
      intro={t('intro')}
      trail={
        <Link to="provider" params={{ providerId: provider.id }}>
          {provider.name}
        </Link>
      }
    >
      {given ? (
        <AnswerGiven of={given} providerId={provider.id} again={() => setGiven(null)} />
      ) : writable.length === 0 ? (
        <Nothing title={t('nobody')}>{t('nobodyHelp')}</Nothing>
      ) : (
        <AnswerForm providerId={provider.id} uses={writable} given={setGiven} />
      )}
    </Page>
  );
}

function AnswerForm({
  providerId,
  uses,
  given,
}: {
  providerId: string;
  uses: Provider['engagements']['nodes'];
  given: (result: Given) => void;
}) {
  const t = useTranslations('providers.answer');
  const [service, setService] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const form = useForm<LocationValues>({ initialValues: newLocation });
  const { send, alert, isActing } = useAnswerForm(form, useAct(AnswerForProviderDocument));
  const services = [...new Set(uses.map((use) => use.service))].sort();
  const members = groupedByMember(service === null ? uses : uses.filter((use) => use.service === service));
  const memberIds = members.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id);
  const submit = (values: LocationValues) => {
    const { operatorId: _operator, ...content } = contentOf(values);
    return send({ ...content, providerId, service, memberIds }, given);
  };
  const keep = (id: string, isKept: boolean) => {
    const next = new Set(leftOut);
    if (isKept) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <ActForm
      alert={alert}
      isActing={isActing}
      submit={t('act', { count: memberIds.length })}
      onSubmit={form.onSubmit((values) => void submit(values))}
    >
      <ChoiceField
        label={t('service')}
        description={t('serviceHelp')}
        empty={t('allServices')}
        of={services.map((value) => ({ value, label: value }))}
        value={service}
        onChange={setService}
      />
      <Fieldset legend={t('members', { count: members.length })}>
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {t('membersHelp')}
          </Text>
          {members.map((member) => (
            <Checkbox
              key={member.id}
              checked={!leftOut.has(member.id)}
              onChange={({ currentTarget }) => keep(member.id, currentTarget.checked)}
              label={<Concerned of={member} kind={form.values.kind} />}
            />
          ))}
        </Stack>
      </Fieldset>
      <LocationFields form={form} asksOperator={false} />
    </ActForm>
  );
}
