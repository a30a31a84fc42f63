import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Severity, type SeverityName } from '../../parts/severity';
import { Tag } from '../../parts/tag';

interface Props {
  memberId: string;
  group: { established: number; unknown: number; severity: SeverityName } | undefined;
  isPending: boolean;
  /** Whether no group means no finding: a very long list of members comes without its end. */
  isTold: boolean;
}

/** How many findings are open, what is established and what cannot be ruled out apart, under the worst of them. */
export function OpenFindings({ memberId, group, isPending, isTold }: Props) {
  const t = useTranslations('register.members');
  return (
    <Group gap="xs">
      {group && <Severity of={group.severity} certainty={group.established > 0 ? 'ESTABLISHED' : 'UNKNOWN'} />}
      {!group && isTold && !isPending && <span>{t('noFindings')}</span>}
      {(group || !isTold) && (
        <Link to="points" search={{ membre: memberId }}>
          {group ? t('counts', { established: group.established, unknown: group.unknown }) : t('look')}
        </Link>
      )}
      {isPending && <Tag tone="unknown">{t('pending')}</Tag>}
    </Group>
  );
}
