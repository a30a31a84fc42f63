import { usePart } from '../../address/use-part';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Answered } from '../../api/answered';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { RecordActivityDocument } from '../activity/activity.documents';
import { RegisterTrail } from '../member/register-trail';
import { useTellChanges } from '../../changes/use-tell-changes';
import { ActivityForm } from './activity-form';
import { MemberOfNewActivityDocument } from './templates.documents';
import { contentOf, tidied } from './tidied';
import { useEditing } from './use-editing';
import { BLANK } from './values';

/** Adds an activity to a register. */
export default function NewActivityScreen() {
  const memberId = usePart('memberId');
  const t = useTranslations('register.form');
  const answer = useQuery({ query: MemberOfNewActivityDocument, variables: { id: memberId } });
  return (
    <Answered of={answer}>
      {({ member }) => (
        <Page title={t('new')} trail={<RegisterTrail member={member} />} intro={t('intro')}>
          {member?.may.includes('REGISTER_WRITE') ? <NewActivity key={memberId} memberId={memberId} /> : <NoPermission />}
        </Page>
      )}
    </Answered>
  );
}

function NewActivity({ memberId }: { memberId: string }) {
  const t = useTranslations('register.form');
  const tell = useTellChanges();
  const go = useGo();
  const { act, isActing } = useAct(RecordActivityDocument);
  const editing = useEditing({
    of: memberId,
    base: BLANK,
    version: null,
    isActing,
    save: (_, after) => act({ ...contentOf(tidied(after)), memberId }),
    saved: ({ activity, opened, closed }) => {
      tell(t('recorded'), { opened, closed });
      if (activity) void go({ to: 'activity', params: { activityId: activity.id } });
    },
  });
  return <ActivityForm editing={editing} memberId={memberId} />;
}
