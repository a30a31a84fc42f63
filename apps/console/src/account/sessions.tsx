import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { useTranslations } from 'use-intl';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useTell } from '../parts/told';
import { useFacts } from '../parts/use-facts';
import { useSession } from '../session/session';
import { EndOtherSessionsDocument, EndSessionDocument, type OwnAccountQuery } from './account.documents';

type Session = NonNullable<OwnAccountQuery['viewer']>['sessions'][number];

/** Where one is signed in: what one does not know, one ends. */
export function Sessions({ of }: { of: readonly Session[] }) {
  const t = useTranslations('account.sessions');
  const { moment } = useFacts();
  const tell = useTell();
  const { renew } = useSession();
  const [, end] = useMutation(EndSessionDocument);
  const [, endOthers] = useMutation(EndOtherSessionsDocument);
  const context = { additionalTypenames: ['Session', 'Viewer'] };
  async function endOne({ id, isCurrent }: Session) {
    const { data } = await end({ input: { sessionId: id } }, context);
    if (data?.endSession?.done) tell(t('ended'));
    if (isCurrent) renew();
  }
  async function endAllOthers() {
    const { data } = await endOthers({}, context);
    if (data?.endOtherSessions?.done) tell(t('othersEnded'));
  }
  return (
    <Section
      title={t('title')}
      acts={
        of.length > 1 && (
          <Button variant="default" size="xs" onClick={() => void endAllOthers()}>
            {t('endOthers')}
          </Button>
        )
      }
    >
      <Table
        caption={t('caption', { count: of.length })}
        rows={of}
        keyOf={({ id }) => id}
        columns={[
          { title: t('device'), of: (session) => deviceOf(session.device) ?? t('unknownDevice') },
          { title: t('since'), of: ({ createdAt }) => moment(createdAt) },
          {
            title: t('seen'),
            of: ({ lastSeenAt, isCurrent }) => (isCurrent ? <Tag tone="good">{t('this')}</Tag> : moment(lastSeenAt)),
          },
          {
            title: t('acts'),
            isHidden: true,
            of: (session) => (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => void endOne(session)}
                aria-label={t('endOf', { when: moment(session.createdAt) })}
              >
                {t('end')}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** The name of a browser and of a system, out of what browsers call themselves. */
function deviceOf(device: string | null | undefined): string | null {
  if (!device) return null;
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(device)?.[1];
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(device)?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
  return browser ? [names[browser] ?? browser, system?.replace(' X', '')].filter(Boolean).join(' · ') : device.slice(0, 60);
}
