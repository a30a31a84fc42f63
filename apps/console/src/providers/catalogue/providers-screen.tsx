import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { Answered } from '../../api/answered';
import { useGrowing } from '../../api/use-growing';
import { ButtonLink } from '../../parts/button-link';
import { CountryField } from '../../parts/country-field';
import { More } from '../../parts/more';
import { Nothing } from '../../parts/nothing';
import { Page } from '../../parts/page';
import { useMay } from '../../session/use-may';
import { ChoiceField } from '../../fields/choice-field';
import { useChoices } from '../../fields/use-choices';
import { ProvidersDocument, type ProviderKind } from './providers.documents';
import { ProvidersTable } from './providers-table';

/** The providers of the catalogue: who is used by whom, where, and under what control. */
export default function ProvidersScreen() {
  const t = useTranslations('providers.list');
  const { one, set } = useAddress();
  const isAll = one('tous') === 'oui';
  const filter = {
    name: one('nom'),
    kind: one('nature') as ProviderKind | null,
    country: one('pays'),
    used: isAll ? null : true,
    locationUnknown: one('inconnu') === 'oui' ? true : null,
  };
  const { first, isWhole, more } = useGrowing(filter);
  const answer = useQuery({ query: ProvidersDocument, variables: { filter, first } });
  const maySort = useMay('PROVIDERS_FACTS');
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      acts={
        maySort && (
          <ButtonLink to="duplicates" variant="default">
            {t('duplicates')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="md">
        <Group align="flex-end" gap="md">
          <TextInput
            label={t('name')}
            defaultValue={filter.name ?? ''}
            onChange={({ currentTarget }) => void set({ nom: currentTarget.value })}
          />
          <ChoiceField
            label={t('kind')}
            empty={t('all')}
            of={useChoices('providerKind')}
            value={filter.kind}
            onChange={(kind) => void set({ nature: kind })}
          />
          <CountryField label={t('country')} value={filter.country} onChange={(code) => void set({ pays: code })} />
        </Group>
        <Group gap="lg">
          <Checkbox
            label={t('unknownOnly')}
            checked={filter.locationUnknown === true}
            onChange={({ currentTarget }) => void set({ inconnu: currentTarget.checked ? 'oui' : null })}
          />
          <Checkbox
            label={t('notUsedToo')}
            checked={isAll}
            onChange={({ currentTarget }) => void set({ tous: currentTarget.checked ? 'oui' : null })}
          />
        </Group>
        <Answered of={answer}>
          {({ providers: { nodes, totalCount, pageInfo } }) =>
            nodes.length === 0 ? (
              <Nothing title={t('none')}>{t('noneHelp')}</Nothing>
            ) : (
              <Stack gap="sm">
                <ProvidersTable of={nodes} total={totalCount} />
                <More
                  shown={nodes.length}
                  total={totalCount}
                  hasMore={pageInfo.hasNextPage && !isWhole}
                  isFetching={answer[0].fetching}
                  more={more}
                />
              </Stack>
            )
          }
        </Answered>
      </Stack>
    </Page>
  );
}
