import { SimpleGrid, Stack, Title } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { AskAct } from '../../changes/ask-act';
import { Facts } from '../../parts/facts';
import { useTell } from '../../parts/told';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { Certificates } from '../certificates';
import { ControlNow } from '../control-now';
import { MergeProvidersDocument, type PossibleDuplicatesQuery } from './duplicates.documents';

type Duplicates = PossibleDuplicatesQuery['possibleDuplicates'][number];
type Entry = Duplicates['one'];

/** Two entries side by side: one of them may stay for both. */
export function Pair({ pair: { one, other, how }, merged }: { pair: Duplicates; merged: () => void }) {
  const t = useTranslations('providers.duplicates');
  const words = useTranslations('vocabulary.matchHow');
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {t('pair', { one: one.name, other: other.name, how: words(how) })}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Side of={one} other={other} merged={merged} />
        <Side of={other} other={one} merged={merged} />
      </SimpleGrid>
    </Stack>
  );
}

function Side({ of, other, merged }: { of: Entry; other: Entry; merged: () => void }) {
  const t = useTranslations('providers.duplicates');
  const facts = useTranslations('providers.one');
  const { country, list, number } = useFacts();
  const tell = useTell();
  const { act } = useAct(MergeProvidersDocument);
  const { siren, domain } = of.identifiers ?? {};
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3} size="h5">
        {of.name}
      </Title>
      <Facts
        of={[
          [facts('country'), <Known key="country">{of.country && country(of.country)}</Known>],
          [facts('siren'), <Known key="siren">{siren}</Known>],
          [facts('domain'), <Known key="domain">{domain}</Known>],
          [facts('control'), <ControlNow key="control" of={of.control} />],
          [
            facts('certificates'),
            <Certificates key="certificates" of={of.certifications?.map((each) => ({ version: null, ...each })) ?? null} />,
          ],
          [facts('members'), number(of.use.members)],
          [t('services'), <Known key="services">{of.use.services.length > 0 ? list(of.use.services.slice(0, 6)) : null}</Known>],
        ]}
      />
      <AskAct
        label={t('keep')}
        aria-label={t('keepOf', { name: of.name })}
        title={t('confirmTitle', { keep: of.name })}
        text={t('confirmText', { keep: of.name, merge: other.name })}
        send={() => act({ keepId: of.id, mergeId: other.id, version: other.version })}
        done={() => {
          tell(t('done', { keep: of.name, merge: other.name }));
          merged();
        }}
      />
    </Stack>
  );
}
