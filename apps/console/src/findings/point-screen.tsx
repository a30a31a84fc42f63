import { Alert, Group, List, Paper, Stack, Text } from '@mantine/core';
import { usePart } from '../address/use-part';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { ButtonLink } from '../parts/button-link';
import { Link } from '../parts/link';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { Severity } from '../parts/severity';
import { today } from '../parts/today';
import { useFacts } from '../parts/use-facts';
import { DecideButton } from './decide-button';
import { Decision } from './decision';
import { PointDocument, type PointQuery } from './point.documents';
import { PointFacts } from './point-facts';
import { remediesOf, type Point } from './remedies';
import { Timeline } from './timeline';

/** One point of attention: what is found, since when, why, and what to do about it. */
export default function PointScreen() {
  const t = useTranslations('findings.point');
  const findingId = usePart('findingId');
  const [answer, again] = useQuery({ query: PointDocument, variables: { id: findingId } });
  return (
    <Answered of={[answer, again]}>
      {({ node }) =>
        isPoint(node) ? (
          <Shown of={node} again={() => again({ requestPolicy: 'network-only' })} />
        ) : (
          <Page title={t('titleGone')}>
            <Nothing title={t('goneTitle')} act={<ButtonLink to="points">{t('all')}</ButtonLink>}>
              {t('goneText')}
            </Nothing>
          </Page>
        )
      }
    </Answered>
  );
}

const isPoint = (node: PointQuery['node']): node is Point => node !== null && 'explanation' in node;

function Shown({ of, again }: { of: Point; again: () => void }) {
  const t = useTranslations('findings.point');
  const acts = useTranslations('findings.acts');
  const mayWrite = of.member.may.includes('REGISTER_WRITE');
  const mayDecide = of.member.may.includes('FINDINGS_DECIDE');
  return (
    <Page title={of.explanation} trail={<Link to="points">{t('back')}</Link>}>
      <Stack gap="xl" maw={900}>
        <Group gap="sm">
          <Severity of={of.severity} certainty={of.certainty} />
          <Text component="span">{of.rule.title}</Text>
        </Group>
        <When of={of} />
        <Paper withBorder p="lg">
          <Stack gap="md">
            <Section title={t('remedy')}>
              <Text>{of.remedy}</Text>
              {of.toCollect.length > 0 && (
                <>
                  <Text fw={600} size="sm">
                    {t('toCollect')}
                  </Text>
                  <List>
                    {of.toCollect.map((fact) => (
                      <List.Item key={fact}>{fact}</List.Item>
                    ))}
                  </List>
                </>
              )}
            </Section>
            <Group gap="xs">
              {mayWrite &&
                remediesOf(of).map(([name, target], place) => (
                  <ButtonLink key={name} {...target} variant={place === 0 ? 'filled' : 'default'}>
                    {acts(name)}
                  </ButtonLink>
                ))}
              {mayDecide && (
                <DecideButton findingIds={[of.id]} decided={again} variant="default">
                  {of.decision ? t('decideAgain') : t('decide')}
                </DecideButton>
              )}
            </Group>
          </Stack>
        </Paper>
        <Section title={t('facts')}>
          <PointFacts of={of} />
        </Section>
        <Section title={t('timeline')}>
          <Timeline of={of} />
        </Section>
        <Section title={t('decision')}>
          {of.decision ? <Decision of={of.decision} /> : <Text c="dimmed">{t('noDecision')}</Text>}
        </Section>
      </Stack>
    </Page>
  );
}

/** A point that no longer holds, or not yet, says so first. */
function When({ of: { from, to } }: { of: Point }) {
  const t = useTranslations('findings.point');
  const { day } = useFacts();
  const now = today();
  const text = to && to <= now ? t('ended', { day: day(to) }) : from > now ? t('notYet', { day: day(from) }) : null;
  if (text === null) return null;
  return (
    <Alert color="marine" variant="outline">
      {text}
    </Alert>
  );
}
