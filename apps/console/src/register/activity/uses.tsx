import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { AgreementsSaid } from '../member/agreements-said';
import type { ShownActivity } from './activity-screen';
import classes from './activity.module.css';

type Place = ShownActivity['locations'][number] | ShownActivity['engagements'][number]['locations'][number];

/** The services that it uses, under which agreement and where; and the places at the member itself. */
export function Uses({ activity }: { activity: ShownActivity }) {
  const t = useTranslations('register.activity');
  const roles = useTranslations('vocabulary.engagementRole');
  const own = activity.locations.filter(({ engagement }) => engagement === null);
  const { member, engagements } = activity;
  return (
    <Stack gap="md">
      {engagements.length === 0 && own.length === 0 && <Text>{t('noUse')}</Text>}
      <ul className={classes.uses}>
        {engagements.map((engagement) => (
          <li key={engagement.id} className={classes.use}>
            <Group gap="xs">
              <Link to="engagement" params={{ engagementId: engagement.id }}>
                {engagement.service}
              </Link>
              {engagement.provider && (
                <Link to="provider" params={{ providerId: engagement.provider.id }}>
                  {engagement.provider.name}
                </Link>
              )}
              <Tag>{roles(engagement.role)}</Tag>
            </Group>
            <AgreementsSaid of={engagement} />
            <Places of={engagement.locations} />
          </li>
        ))}
        {own.length > 0 && (
          <li className={classes.use}>
            <Text>{t('atMember', { name: member?.name ?? '' })}</Text>
            <Places of={own} />
          </li>
        )}
      </ul>
      {member?.may.includes('REGISTER_WRITE') && (
        <Group>
          <ButtonLink
            to="newEngagement"
            params={{ memberId: member.id }}
            search={{ activite: activity.id }}
            variant="default"
            size="xs"
          >
            {t('addUse')}
          </ButtonLink>
        </Group>
      )}
    </Stack>
  );
}

function Places({ of }: { of: readonly Place[] }) {
  const t = useTranslations('register.activity');
  const kinds = useTranslations('vocabulary.locationKind');
  const { country, period } = useFacts();
  if (of.length === 0) return <Tag tone="unknown">{t('noPlace')}</Tag>;
  return (
    <ul className={classes.places}>
      {of.map(({ id, kind, country: code, place, from, to }) => (
        <li key={id}>
          <Link to="location" params={{ locationId: id }}>
            {kinds(kind)}
          </Link>{' '}
          {code === null ? <Tag tone="unknown">{country(null)}</Tag> : <Tag>{country(code)}</Tag>} {place}{' '}
          {(from !== null || to !== null) && (
            <Text span size="sm" c="dimmed">
              {period(from, to)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
