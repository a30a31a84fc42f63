import { Stack, Text } from '@mantine/core';
import { Link } from '../parts/link';
import { Severity, type CertaintyName, type SeverityName } from '../parts/severity';
import classes from './findings-list.module.css';

export interface ShownFinding {
  id: string;
  explanation: string;
  severity: SeverityName;
  certainty: CertaintyName;
  rule: { title: string };
  member?: { name: string } | null;
}

/** What the rules say, each with how bad it is in words. `isGone`: they no longer hold, there is nothing to open. */
export function FindingsList({ of, isGone = false }: { of: readonly ShownFinding[]; isGone?: boolean }) {
  return (
    <ul className={classes.list}>
      {of.map(({ id, explanation, severity, certainty, rule, member }) => (
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
          </Stack>
        </li>
      ))}
    </ul>
  );
}
