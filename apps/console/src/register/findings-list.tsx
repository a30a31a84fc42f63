import { Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { Severity, type CertaintyName, type SeverityName } from '../parts/severity';
import { useFacts } from '../parts/use-facts';
import classes from './findings-list.module.css';

export interface ListedFinding {
  id: string;
  certainty: CertaintyName;
  severity: SeverityName;
  explanation: string;
  from: string;
  to: string | null;
  rule: { title: string };
}

/** What the rules say, in sentences, each leading to its page. */
export function FindingsList({ of }: { of: readonly ListedFinding[] }) {
  const t = useTranslations('register.findings');
  const { period } = useFacts();
  return (
    <Paper withBorder>
      <ul className={classes.list} aria-label={t('label')}>
        {of.map(({ id, severity, certainty, explanation, rule, from, to }) => (
          <li key={id} className={classes.finding}>
            <Severity of={severity} certainty={certainty} />
            <Stack gap={2}>
              <Link to="point" params={{ findingId: id }}>
                {rule.title}
              </Link>
              <Text size="sm">{explanation}</Text>
              <Text size="sm" c="dimmed">
                {period(from, to)}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
