import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { Section } from '../parts/section';
import { Severity } from '../parts/severity';
import { Tag } from '../parts/tag';
import { useFacts } from '../parts/use-facts';
import type { ComingQuery } from './coming.documents';
import classes from './month.module.css';

type Coming = ComingQuery['comingFindings']['nodes'][number];

/** What begins in a month, and by when to give notice. */
export function Month({ month, of }: { month: string; of: readonly Coming[] }) {
  const t = useTranslations('coming');
  const facts = useFacts();
  return (
    <Section title={facts.month(`${month}-01`)}>
      <ul className={classes.list}>
        {of.map(({ on, noticeBy, finding }) => (
          <li key={finding.id} className={classes.line}>
            <Text fw={600} className={classes.day}>
              {facts.day(on)}
            </Text>
            <Stack gap={4} style={{ minWidth: 0 }}>
              <Link to="point" params={{ findingId: finding.id }}>
                {finding.explanation}
              </Link>
              <Group gap="xs">
                <Severity of={finding.severity} certainty={finding.certainty} />
                <Text size="sm" component="span">
                  {finding.member.name}
                </Text>
                <Text size="sm" c="dimmed" component="span">
                  {finding.rule.title}
                </Text>
                {noticeBy && <Tag tone="high">{t('noticeBy', { day: facts.day(noticeBy) })}</Tag>}
              </Group>
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  );
}
