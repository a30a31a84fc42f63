import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PointsQuery } from './points.documents';

/** The question of the first morning, answered first: whose data is outside without cover, and who lacks an agreement. */
export function Sentence({ themes }: { themes: NonNullable<PointsQuery['themes']>['nodes'] }) {
  const t = useTranslations('findings.sentence');
  const membersIn = (theme: string) => themes.find((each) => each.theme === theme)?.members ?? 0;
  return (
    <Text size="lg">
      {t.rich('text', {
        outside: membersIn('NON_EU_HOSTING'),
        without: membersIn('MISSING_AGREEMENT'),
        unknown: membersIn('UNKNOWN_LOCATION'),
        b: (words) => <b>{words}</b>,
      })}
    </Text>
  );
}
