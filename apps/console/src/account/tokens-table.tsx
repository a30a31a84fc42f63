import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { useTranslations } from 'use-intl';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useTell } from '../parts/told';
import { useFacts } from '../parts/use-facts';
import { RevokeTokenDocument, type TokensQuery } from './tokens.documents';

type Token = TokensQuery['tokens'][number];

export function TokensTable({ of }: { of: readonly Token[] }) {
  const t = useTranslations('account.tokens');
  const { moment } = useFacts();
  const tell = useTell();
  const [, revoke] = useMutation(RevokeTokenDocument);
  async function revokeOne({ id, name }: Token) {
    const { data, error } = await revoke({ input: { tokenId: id } }, { additionalTypenames: ['ApiToken'] });
    const refused = data?.revokeToken?.errors[0]?.message ?? error?.message;
    tell(refused ?? t('revoked', { name }));
  }
  return (
    <Table
      caption={t('caption', { count: of.length })}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { title: t('name'), of: ({ name }) => name },
        { title: t('state'), of: (token) => <State of={token} /> },
        { title: t('until'), of: ({ expiresAt }) => moment(expiresAt) },
        { title: t('used'), of: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : t('never')) },
        {
          title: t('acts'),
          isHidden: true,
          of: (token) =>
            stateOf(token) === 'valid' && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => void revokeOne(token)}
                aria-label={t('revokeOf', { name: token.name })}
              >
                {t('revoke')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function State({ of }: { of: Token }) {
  const t = useTranslations('account.tokens');
  const state = stateOf(of);
  return <Tag tone={state === 'valid' ? 'good' : 'neutral'}>{t(`states.${state}`)}</Tag>;
}

function stateOf({ revokedAt, expiresAt }: Token): 'valid' | 'revoked' | 'ended' {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) < Date.now() ? 'ended' : 'valid';
}
