import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { AskAct } from '../changes/ask-act';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useTell } from '../parts/told';
import { useFacts } from '../parts/use-facts';
import { useViewer } from '../session/session';
import {
  CreatePasswordLinkDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  EraseAccountDocument,
  type PeopleQuery,
} from './people.documents';

type Account = PeopleQuery['accounts']['nodes'][number];

interface Props {
  of: readonly Account[];
  total: number;
  changed: () => void;
  /** Shows a link that was made. */
  hand: (made: { link: string; name: string }) => void;
}

export function AccountsTable({ of, total, changed, hand }: Props) {
  const t = useTranslations('administration.people');
  const { day } = useFacts();
  return (
    <Table
      caption={t('caption', { count: total })}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { title: t('name'), of: ({ name, isErased }) => (isErased ? t('erasedName') : name) },
        { title: t('email'), of: ({ email, isErased }) => (isErased ? '' : email) },
        { title: t('state'), of: (account) => <State of={account} /> },
        { title: t('since'), of: ({ createdAt }) => day(createdAt.slice(0, 10)) },
        {
          title: t('acts'),
          isHidden: true,
          of: (account) => !account.isErased && <Acts of={account} changed={changed} hand={hand} />,
        },
      ]}
    />
  );
}

function State({ of: { isErased, isDisabled } }: { of: Account }) {
  const t = useTranslations('administration.people.states');
  if (isErased) return <Tag>{t('erased')}</Tag>;
  return isDisabled ? <Tag tone="high">{t('disabled')}</Tag> : <Tag tone="good">{t('open')}</Tag>;
}

function Acts({ of: { id, name, isDisabled }, changed, hand }: { of: Account } & Pick<Props, 'changed' | 'hand'>) {
  const t = useTranslations('administration.people');
  const tell = useTell();
  const { id: own } = useViewer();
  const linking = useAct(CreatePasswordLinkDocument);
  const disabling = useAct(DisableAccountDocument);
  const enabling = useAct(EnableAccountDocument);
  const erasing = useAct(EraseAccountDocument);
  const input = { accountId: id };
  async function link() {
    const { done, alert, fields } = await linking.act(input);
    if (done?.link) hand({ link: done.link, name });
    else tell(alert ?? Object.values(fields).join(' '));
  }
  const told = (message: string) => () => {
    tell(message);
    changed();
  };
  const enable = async () => {
    const { done, alert, fields } = await enabling.act(input);
    if (done) told(t('enabled', { name }))();
    else tell(alert ?? Object.values(fields).join(' '));
  };
  return (
    <Group gap={4} wrap="wrap">
      {!isDisabled && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={linking.isActing}
          onClick={() => void link()}
          aria-label={t('linkOf', { name })}
        >
          {t('link')}
        </Button>
      )}
      {isDisabled && (
        <Button variant="subtle" size="compact-sm" onClick={() => void enable()} aria-label={t('enableOf', { name })}>
          {t('enable')}
        </Button>
      )}
      {id !== own && !isDisabled && (
        <AskAct
          variant="subtle"
          size="compact-sm"
          label={t('disable')}
          aria-label={t('disableOf', { name })}
          title={t('disableTitle')}
          text={t('disableText', { name })}
          send={() => disabling.act(input)}
          done={told(t('disabled', { name }))}
        />
      )}
      {id !== own && (
        <AskAct
          variant="subtle"
          size="compact-sm"
          label={t('erase')}
          aria-label={t('eraseOf', { name })}
          title={t('eraseTitle')}
          text={t('eraseText', { name })}
          send={() => erasing.act(input)}
          done={told(t('erased'))}
        />
      )}
    </Group>
  );
}
