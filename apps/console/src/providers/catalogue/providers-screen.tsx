import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { useTyped } from '../../address/use-typed';
import { usePages } from '../../api/use-pages';
import { ButtonLink } from '../../parts/button-link';
import { CountryField } from '../../parts/country-field';
import { Listed } from '../../parts/listed';
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
  const typed = useTyped(filter.name ?? '', (text) => void set({ nom: text.trim() || null }));
  const pages = usePages(ProvidersDocument, { filter }, ({ providers }) => providers);
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
          <TextInput type="search" label={t('name')} {...typed} />
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
        <Listed pages={pages} none={<Nothing title={t('none')}>{t('noneHelp')}</Nothing>}>
          {(providers) => <ProvidersTable of={providers} total={pages.total ?? 0} />}
        </Listed>
      </Stack>
    </Page>
  );
}
