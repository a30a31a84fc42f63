import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { Link } from '../../parts/link';
import { Nothing } from '../../parts/nothing';
import { Page } from '../../parts/page';
import { Pair } from './pair';
import { PossibleDuplicatesDocument } from './duplicates.documents';

/** Entries of the catalogue that may be one provider: for a person to tell, pair by pair. */
export default function DuplicatesScreen() {
  const t = useTranslations('providers.duplicates');
  const [answer, again] = useQuery({ query: PossibleDuplicatesDocument });
  return (
    <Page title={t('title')} intro={t('intro')} trail={<Link to="providers">{t('back')}</Link>}>
      <Answered of={[answer, again]}>
        {({ possibleDuplicates }) =>
          possibleDuplicates.length === 0 ? (
            <Nothing title={t('none')}>{t('noneHelp')}</Nothing>
          ) : (
            <Stack gap="md">
              <Text role="status">{t('count', { count: possibleDuplicates.length })}</Text>
              {possibleDuplicates.map((pair) => (
                <Paper key={`${pair.one.id} ${pair.other.id}`} withBorder p="lg" component="article">
                  <Pair pair={pair} merged={() => again({ requestPolicy: 'network-only' })} />
                </Paper>
              ))}
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
