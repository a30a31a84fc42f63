import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Severity, type CertaintyName, type SeverityName } from '../../parts/severity';

export interface FoundHere {
  certainty: CertaintyName;
  severity: SeverityName;
  decision: { state: string } | null;
}

/** The worst of the findings that are open: what is established before what cannot be ruled out. */
export function WorstFinding({ of }: { of: readonly FoundHere[] }) {
  const t = useTranslations('register.activities');
  const open = of.filter(isOpen);
  const [worst] = open;
  if (!worst) return <Text size="sm">{t('noFinding')}</Text>;
  const established = open.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
  return (
    <Stack gap={2} align="flex-start">
      <Severity of={worst.severity} certainty={worst.certainty} />
      <Text size="sm" c="dimmed">
        {t('counts', { established, unknown: open.length - established })}
      </Text>
    </Stack>
  );
}

/** A decision that closes a finding answers it: the others leave it open. */
export const isOpen = ({ decision }: Pick<FoundHere, 'decision'>) =>
  decision === null || decision.state === 'TO_DO' || decision.state === 'IN_PROGRESS';
