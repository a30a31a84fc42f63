import { Paper, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Link } from '../../parts/link';
import { Section } from '../../parts/section';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { WebAddress } from '../../fields/web-address';
import type { ShownLocation } from './location-values';
import { TransferTools } from './transfer-tools';

/** What the register says of a place; what it does not say is said as such. */
export function LocationFacts({ of }: { of: ShownLocation }) {
  const t = useTranslations('uses.location');
  const words = useTranslations('vocabulary');
  const { country, period, day } = useFacts();
  const { evidence, operator, member } = of;
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg">
        <Facts
          of={[
            [t('kind'), words(`locationKind.${of.kind}`)],
            [
              t('country'),
              of.country === null ? (
                <Tag key="country" tone="unknown">
                  {country(null)}
                </Tag>
              ) : (
                country(of.country)
              ),
            ],
            [t('place'), <Known key="place">{of.place}</Known>],
            [t('period'), period(of.from, of.to)],
            [
              t('operator'),
              operator ? (
                <Link key="operator" to="provider" params={{ providerId: operator.id }}>
                  {operator.name}
                </Link>
              ) : (
                t('ownOperator')
              ),
            ],
            [t('access'), <Known key="access">{of.access && words(`access.${of.access}`)}</Known>],
            [t('keyCustody'), <Known key="keys">{of.keyCustody && words(`keyCustody.${of.keyCustody}`)}</Known>],
            [
              t('evidenceKind'),
              <Known key="evidence">
                {evidence &&
                  (evidence.on
                    ? t('evidenceDated', { kind: words(`evidence.${evidence.kind}`), day: day(evidence.on) })
                    : words(`evidence.${evidence.kind}`))}
              </Known>,
            ],
            evidence?.url ? [t('evidenceUrl'), <WebAddress key="url" of={evidence.url} />] : null,
            [t('member'), member?.name ?? ''],
          ]}
        />
      </Paper>
      <Section title={t('tools')}>
        <TransferTools of={of.transferTools} />
      </Section>
    </Stack>
  );
}
