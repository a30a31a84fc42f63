import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import { useAct } from '../../api/use-act';
import { Conflict, type ConflictOf } from '../conflict/conflict';
import { DraftNotice } from '../form/draft-notice';
import { LeaveGuard } from '../form/leave-guard';
import { useKeptForm, useStart } from '../form/use-kept-form';
import { useTellChanges } from '../../changes/use-tell-changes';
import { CorrectMemberDocument, MemberFactsDocument } from './facts.documents';
import type { FactsOfMember } from './member-facts-screen';
import { MemberFields } from './member-fields';
import { MEMBER_FIELDS, memberChanges, memberValues, type MemberValues } from './member-values';

interface Props {
  member: FactsOfMember;
  done: () => void;
  cancel: () => void;
}

/** Corrects the facts of a member; when somebody else saved first, both versions are compared. */
export function CorrectMember({ member, done, cancel }: Props) {
  const t = useTranslations('register.facts');
  const form = useTranslations('register.form');
  const fields = useTranslations('register.fields');
  const client = useClient();
  const tell = useTellChanges();
  const { act, isActing } = useAct(CorrectMemberDocument);
  const [theirs, setTheirs] = useState<(ConflictOf<MemberValues> & { version: number }) | null>(null);
  async function save(before: MemberValues, after: MemberValues, version: number | null) {
    const outcome = await act({ memberId: member.id, version: version ?? member.version, ...memberChanges(before, after) });
    if (!outcome.isConflict) return outcome;
    const { data } = await client.query(MemberFactsDocument, { id: member.id }, { requestPolicy: 'network-only' }).toPromise();
    if (!data?.member) return outcome;
    const [last] = data.history ?? [];
    const now = { theirs: memberValues(data.member), version: data.member.version };
    setTheirs({ base: before, mine: after, ...now, by: last?.by ?? null, at: last?.at ?? null });
    return { ...outcome, alert: null };
  }
  const asked = {
    of: `facts.${member.id}`,
    base: memberValues(member),
    version: member.version,
    isActing,
    save,
    tidied: (values: MemberValues) => values,
    saved: (changes: Parameters<typeof tell>[1]) => {
      tell(t('corrected'), changes);
      done();
    },
  };
  const start = useStart(asked);
  const kept = useKeptForm(asked, start, useForm({ initialValues: start.values }));
  return (
    <>
      <LeaveGuard editing={kept} />
      {theirs && (
        <Conflict
          of={theirs}
          fields={MEMBER_FIELDS}
          labelOf={(field) => fields(field === 'name' ? 'memberName' : field)}
          record="MEMBER"
          goBack={() => setTheirs(null)}
          save={(chosen) => {
            setTheirs(null);
            kept.saveOn(theirs.theirs, theirs.version, chosen);
          }}
        />
      )}
      <form
        noValidate
        hidden={theirs !== null}
        aria-label={t('form')}
        onSubmit={(event) => {
          event.preventDefault();
          void kept.submit();
        }}
      >
        <Stack gap="lg">
          <DraftNotice editing={kept} />
          {kept.alert && (
            <Alert color="red" variant="outline" role="alert" title={form('notSaved')}>
              {kept.alert}
            </Alert>
          )}
          <MemberFields form={kept.form} />
          <Group gap="xs">
            <Button type="submit" loading={isActing}>
              {form('save')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                kept.forget();
                cancel();
              }}
            >
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
