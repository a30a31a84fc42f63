import { Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { Severity, type CertaintyName, type SeverityName } from '../parts/severity';
import { useFacts } from '../parts/use-facts';
import classes from './findings-list.module.css';

export interface ShownFinding {
  id: string;
  explanation: string;
  severity: SeverityName;
  certainty: CertaintyName;
  rule: { title: string };
  member?: { name: string } | null;
  from?: string;
  to?: string | null;
}

/** What the rules say, in sentences, each leading to its page. `isGone`: they no longer hold, there is nothing to open. */
export function FindingsList({ of, isGone = false }: { of: readonly ShownFinding[]; isGone?: boolean }) {
  const t = useTranslations('changes.findings');
  const { period } = useFacts();
  return (
    <Paper withBorder>
      <ul className={classes.list} aria-label={t('label')}>
        {of.map(({ id, explanation, severity, certainty, rule, member, from, to }) => (
          <li key={id} className={classes.finding}>
            <Severity of={severity} certainty={certainty} />
            <Stack gap={2}>
              {isGone ? (
                <Text fw={600}>{rule.title}</Text>
              ) : (
                <Link to="point" params={{ findingId: id }}>
                  {rule.title}
                </Link>
              )}
              <Text size="sm">{explanation}</Text>
              {member && (
                <Text size="sm" c="dimmed">
                  {member.name}
                </Text>
              )}
              {from && (
                <Text size="sm" c="dimmed">
                  {period(from, to)}
                </Text>
              )}
            </Stack>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
