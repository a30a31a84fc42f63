import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { Severity } from '../parts/severity';
import { Tag } from '../parts/tag';
import { useFacts } from '../parts/use-facts';
import type { PointsListQuery } from './points.documents';

type Shown = Pick<
  PointsListQuery['findings']['nodes'][number],
  'id' | 'explanation' | 'severity' | 'certainty' | 'from' | 'rule'
> & {
  provider: { name: string } | null;
  decision: { state: 'ACCEPTED' | 'IN_PROGRESS' | 'NOT_APPLICABLE' | 'TO_DO'; until: string | null } | null;
  withheld?: string[];
};

/** A point of attention in a list: its sentence, how bad, where, since when, and what was decided. */
export function PointLine({
  of,
  memberName,
  nodeName,
  isLinked,
}: {
  of: Shown;
  memberName: string;
  nodeName?: string;
  isLinked: boolean;
}) {
  const t = useTranslations('findings.line');
  const states = useTranslations('vocabulary.decisionState');
  const { day } = useFacts();
  return (
    <Stack gap={4} style={{ minWidth: 0 }}>
      <Text fw={500} component="div">
        {isLinked ? (
          <Link to="point" params={{ findingId: of.id }}>
            {of.explanation}
          </Link>
        ) : (
          of.explanation
        )}
      </Text>
      <Group gap="xs" wrap="wrap">
        <Severity of={of.severity} certainty={of.certainty} />
        <Text size="sm" component="span">
          {nodeName ? t('memberOnNode', { member: memberName, node: nodeName }) : memberName}
        </Text>
        <Text size="sm" c="dimmed" component="span">
          {t('ruleSince', { rule: of.rule.title, day: day(of.from) })}
        </Text>
        {of.decision && (
          <Tag>
            {of.decision.until
              ? t('decidedUntil', { state: states(of.decision.state), day: day(of.decision.until) })
              : states(of.decision.state)}
          </Tag>
        )}
        {of.withheld !== undefined && of.withheld.length > 0 && <Tag tone="unknown">{t('withheld')}</Tag>}
      </Group>
    </Stack>
  );
}
