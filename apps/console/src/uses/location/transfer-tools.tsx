import { Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import type { ShownLocation } from './location-values';
import { isDerogation, needsAssessment } from './tool-codes';
import { useToolName } from './use-tool-names';

type Tools = ShownLocation['transferTools'];

/** What is said to cover the transfer, in order of preference. */
export function TransferTools({ of }: { of: Tools }) {
  const t = useTranslations('uses.location');
  if (!of || of.length === 0) return <Text c="dimmed">{t('noTools')}</Text>;
  return (
    <Stack gap="sm">
      {of.map((tool, place) => (
        <Tool key={place} of={tool} />
      ))}
    </Stack>
  );
}

function Tool({ of }: { of: NonNullable<Tools>[number] }) {
  const t = useTranslations('uses.location');
  const words = useTranslations('vocabulary.tiaOutcome');
  const yes = useTranslations('parts');
  const { day, period } = useFacts();
  const name = useToolName();
  const { tia, systematic, scopeConfirmed } = of;
  const said = (fact: boolean | null) => fact !== null && (fact ? yes('yes') : yes('no'));
  return (
    <Paper withBorder p="md">
      <Facts
        of={[
          [t('tool'), name(of.tool)],
          of.tool === 'SCC-2021' ? [t('moduleOf'), <Known key="module">{of.module}</Known>] : null,
          [t('importer'), <Known key="importer">{of.importer}</Known>],
          [t('toolSignedOn'), <Known key="signed">{of.signedOn && day(of.signedOn)}</Known>],
          of.to ? [t('toolPeriod'), period(null, of.to)] : null,
          of.reference ? [t('reference'), of.reference] : null,
          of.tool === 'ADQ' ? [t('scopeConfirmed'), <Known key="scope">{said(scopeConfirmed)}</Known>] : null,
          isDerogation(of.tool) ? [t('systematic'), <Known key="systematic">{said(systematic)}</Known>] : null,
          needsAssessment(of.tool) ? [t('tiaDoneOn'), <Known key="tia">{tia && day(tia.doneOn)}</Known>] : null,
          tia ? [t('tiaOutcome'), <Known key="outcome">{tia.outcome && words(tia.outcome)}</Known>] : null,
          tia ? [t('tiaReviewBy'), <Known key="review">{tia.reviewBy && day(tia.reviewBy)}</Known>] : null,
        ]}
      />
    </Paper>
  );
}
