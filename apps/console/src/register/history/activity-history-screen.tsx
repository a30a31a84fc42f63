import { usePart } from '../../address/use-part';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Answered } from '../../api/answered';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { RegisterTrail } from '../member/register-trail';
import { ActivityOfHistoryDocument } from './history.documents';
import { HistoryOf } from './history-of';

/** Every change of an activity. One that was taken out has lost its name; its history is kept with the register. */
export default function ActivityHistoryScreen() {
  const activityId = usePart('activityId');
  const t = useTranslations('register.history');
  const answer = useQuery({ query: ActivityOfHistoryDocument, variables: { id: activityId } });
  return (
    <Answered of={answer}>
      {({ node }) =>
        node && 'name' in node ? (
          <Page
            title={t('title', { name: node.name })}
            trail={<RegisterTrail member={node.member} activity={node} />}
            intro={t('intro')}
          >
            <HistoryOf id={activityId} record="ACTIVITY" />
          </Page>
        ) : (
          <Page title={t('untitled')} trail={<RegisterTrail />}>
            {activityId === '' ? <NoPermission /> : <HistoryOf id={activityId} record="ACTIVITY" />}
          </Page>
        )
      }
    </Answered>
  );
}
