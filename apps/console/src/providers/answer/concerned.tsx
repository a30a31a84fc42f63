import { Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import type { LocationKind } from './answer.documents';
import type { ConcernedMember } from './grouped-by-member';

/** A member and its services; what it says already of this kind of place is left as it is. */
export function Concerned({ of: { name, uses }, kind }: { of: ConcernedMember; kind: LocationKind }) {
  const t = useTranslations('providers.answer');
  const { country, list } = useFacts();
  const said = [
    ...new Set(
      uses.flatMap(({ locations }) => locations.flatMap((place) => (place.kind === kind && place.country ? [place.country] : []))),
    ),
  ];
  return (
    <Group gap={6}>
      <span>{name}</span>
      <Text size="sm" c="dimmed" component="span">
        {list(uses.map(({ service }) => service))}
      </Text>
      {said.length > 0 && <Tag>{t('says', { countries: list(said.map(country)) })}</Tag>}
    </Group>
  );
}
