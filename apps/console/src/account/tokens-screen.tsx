import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { NewSecret } from './new-secret';
import { TokenForm } from './token-form';
import { TokensDocument } from './tokens.documents';
import { TokensTable } from './tokens-table';

/** The tokens with which the tools of partners come in. */
export default function TokensScreen() {
  const t = useTranslations('account.tokens');
  const answer = useQuery({ query: TokensDocument });
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Stack gap="xl" maw={900}>
        {secret && <NewSecret key={secret} secret={secret} />}
        <Answered of={answer}>
          {({ tokens }) =>
            tokens.length === 0 ? <Nothing title={t('none')}>{t('noneHelp')}</Nothing> : <TokensTable of={tokens} />
          }
        </Answered>
        <TokenForm
          made={(made) => {
            setSecret(made);
            answer[1]({ requestPolicy: 'network-only' });
          }}
        />
      </Stack>
    </Page>
  );
}
