import { usePart } from '../../address/use-part';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Answered } from '../../api/answered';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { ActivityToCorrectDocument, type ActivityToCorrectQuery } from '../activity/activity.documents';
import { RegisterTrail } from '../member/register-trail';
import { CorrectActivity } from './correct-activity';

export type ToCorrect = Extract<NonNullable<ActivityToCorrectQuery['node']>, { name: string }>;

/** Changes what the register says of an activity. */
export default function CorrectActivityScreen() {
  const activityId = usePart('activityId');
  const t = useTranslations('register.form');
  // What is edited does not change under the hands of who edits it: it is asked for once.
  const answer = useQuery({ query: ActivityToCorrectDocument, variables: { id: activityId }, requestPolicy: 'network-only' });
  return (
    <Answered of={answer}>
      {({ node }) =>
        node && 'name' in node && node.member ? (
          <Page
            title={t('correct', { name: node.name })}
            trail={<RegisterTrail member={node.member} activity={node} />}
            intro={t('intro')}
          >
            {node.member.may.includes('REGISTER_WRITE') ? <CorrectActivity key={node.id} activity={node} /> : <NoPermission />}
          </Page>
        ) : (
          <Page title={t('notThere')} trail={<RegisterTrail />}>
            <NoPermission />
          </Page>
        )
      }
    </Answered>
  );
}
