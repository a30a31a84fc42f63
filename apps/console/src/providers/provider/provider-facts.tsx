import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { Certificates } from '../certificates';
import { Where } from '../catalogue/providers-table';
import type { ShownProvider } from './provider-screen';

export function ProviderFacts({ of }: { of: ShownProvider }) {
  const t = useTranslations('providers.one');
  const kinds = useTranslations('vocabulary.providerKind');
  const { country, number } = useFacts();
  const { siren, vat, lei, domain } = of.identifiers ?? {};
  return (
    <Facts
      of={[
        [t('kind'), <Known key="kind">{of.kind && kinds(of.kind)}</Known>],
        [t('country'), <Known key="country">{of.country && country(of.country)}</Known>],
        [t('siren'), <Known key="siren">{siren}</Known>],
        vat ? [t('vat'), vat] : null,
        lei ? [t('lei'), lei] : null,
        domain ? [t('domain'), domain] : null,
        [t('control'), <Controls key="control" of={of.control} />],
        [t('certificates'), <Certificates key="certificates" of={of.certifications} />],
        [t('members'), number(of.use.members)],
        [t('where'), <Where key="where" of={of.use} />],
        [
          t('withoutAgreement'),
          of.use.withoutAgreement > 0 ? (
            <Tag key="without" tone="critical">
              {number(of.use.withoutAgreement)}
            </Tag>
          ) : (
            number(0)
          ),
        ],
      ]}
    />
  );
}

/** Who controls it, over time. */
function Controls({ of }: { of: ShownProvider['control'] }) {
  const t = useTranslations('providers');
  const { country, period } = useFacts();
  if (!of) return <Tag tone="unknown">{t('neverAsked')}</Tag>;
  return (
    <Stack gap={0}>
      {of.map((each) => (
        <span key={`${each.country} ${each.from}`}>
          {each.from || each.to
            ? t('one.controlOver', { country: country(each.country), period: period(each.from, each.to) })
            : country(each.country)}
        </span>
      ))}
    </Stack>
  );
}
