import { Group, Stack, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../parts/button-link';
import { Link } from '../parts/link';
import type { PointsListQuery } from './points.documents';
import type { Filters } from './use-filters';
import { useSearchWith } from './use-search-with';

type Finding = PointsListQuery['findings']['nodes'][number];

/** Above the points of one rule, and of one provider: what they are, a way back, and an answer for all members at once. */
export function RuleHeading({ filters: { rule, providerId }, first }: { filters: Filters; first: Finding | undefined }) {
  const t = useTranslations('findings.ruleHeading');
  const searchWith = useSearchWith();
  if (rule === null || first === undefined) return null;
  return (
    <Stack gap={4}>
      <Link to="points" search={searchWith({ regle: '', prestataire: '' })}>
        {t('back')}
      </Link>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {providerId && first.provider
            ? t('titleOf', { rule: first.rule.title, provider: first.provider.name })
            : first.rule.title}
        </Title>
        {providerId && rule.startsWith('LOC-') && (
          <ButtonLink to="answerForProvider" params={{ providerId }} variant="default">
            {t('answerOnce')}
          </ButtonLink>
        )}
      </Group>
    </Stack>
  );
}
