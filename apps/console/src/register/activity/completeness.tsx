import { Paper, Stack, Text, Title } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Tag } from '../../parts/tag';
import { SECTION_OF_POINT } from '../form/sections';
import type { ShownActivity } from './activity-screen';
import classes from './activity.module.css';

/** Each point of GDPR art. 30 with its answer in words, leading to where it stands. “None” is an answer, “missing” is not. */
export function Completeness({ activity: { completeness, member } }: { activity: ShownActivity }) {
  const t = useTranslations('register.article30');
  const points = completeness?.article30 ?? [];
  const answered = points.filter(({ state }) => state !== 'MISSING').length;
  const goTo = (event: MouseEvent, section: string) => {
    event.preventDefault();
    const heading = document.getElementById(`part-${section}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="article30" className={classes.aside}>
      <Title order={2} size="h5" id="article30">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('answered', { answered, of: points.length })}
      </Text>
      <ul className={classes.points}>
        {points.map(({ field, state }) => {
          const section = SECTION_OF_POINT[field] ?? 'identity';
          return (
            <li key={field} className={classes.point}>
              <Stack gap={2} align="flex-start">
                <a href={`#part-${section}`} onClick={(event) => goTo(event, section)}>
                  {t(`points.${wordOf(field)}`)}
                </a>
                <Tag tone={state === 'MISSING' ? 'unknown' : state === 'ANSWERED' ? 'good' : 'neutral'}>{t(`states.${state}`)}</Tag>
                {section === 'parties' && state === 'MISSING' && member && (
                  <Link to="memberFacts" params={{ memberId: member.id }}>
                    {t('seeMember')}
                  </Link>
                )}
              </Stack>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}

/** `30(1)(a)` → `1a`: words have no brackets in their names. */
const wordOf = (field: string) => field.replace(/^30\(/, '').replace(/[()]/g, '') as '1a';
