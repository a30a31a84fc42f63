import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { ActivityToCorrectDocument, CorrectActivityDocument } from '../activity/activity.documents';
import { Conflict, type ConflictOf } from '../conflict/conflict';
import { useTellChanges } from '../../changes/use-tell-changes';
import { ActivityForm } from './activity-form';
import type { ToCorrect } from './correct-activity-screen';
import { changesOf, tidied } from './tidied';
import { useEditing } from './use-editing';
import { FIELDS, valuesOf, type ActivityValues } from './values';

/** The form of an activity that is there; when somebody else saved first, both versions are compared before one goes on. */
export function CorrectActivity({ activity }: { activity: ToCorrect }) {
  const t = useTranslations('register.form');
  const fields = useTranslations('register.fields');
  const tell = useTellChanges();
  const client = useClient();
  const go = useGo();
  const { act, isActing } = useAct(CorrectActivityDocument);
  const [theirs, setTheirs] = useState<(ConflictOf<ActivityValues> & { version: number }) | null>(null);
  const member = activity.member?.id ?? '';
  async function save(before: ActivityValues, after: ActivityValues, version: number | null) {
    const outcome = await act({ activityId: activity.id, version: version ?? activity.version, ...changesOf(before, after) });
    if (!outcome.isConflict) return outcome;
    const { data } = await client
      .query(ActivityToCorrectDocument, { id: activity.id }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data?.node || !('name' in data.node)) return outcome;
    const last = data.history?.[0];
    const base = tidied(before);
    setTheirs({
      base,
      mine: after,
      theirs: valuesOf(data.node),
      by: last?.by ?? null,
      at: last?.at ?? null,
      version: data.node.version,
    });
    return { ...outcome, alert: null };
  }
  const editing = useEditing({
    of: activity.id,
    base: valuesOf(activity),
    version: activity.version,
    isActing,
    save,
    saved: ({ opened, closed }) => {
      tell(t('corrected'), { opened, closed });
      void go({ to: 'activity', params: { activityId: activity.id } });
    },
  });
  return (
    <>
      {theirs && (
        <Conflict
          of={theirs}
          fields={FIELDS}
          labelOf={(field) => fields(field)}
          record="ACTIVITY"
          goBack={() => setTheirs(null)}
          save={(chosen) => {
            setTheirs(null);
            editing.saveOn(theirs.theirs, theirs.version, chosen);
          }}
        />
      )}
      <div hidden={theirs !== null}>
        <ActivityForm editing={editing} memberId={member} />
      </div>
    </>
  );
}
