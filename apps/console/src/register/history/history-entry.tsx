import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import type { RecordKind } from '../said/record-kind';
import { Said } from '../said/said';
import { useKeyWord } from '../said/use-key-word';
import type { Entry } from './history-of';
import classes from './history.module.css';

interface Props {
  entry: Entry;
  record: RecordKind;
  labelOf?: ((field: string) => string | null) | undefined;
}

/** One change. A record that was made or taken out is told by what it said. */
export function HistoryEntry({ entry: { action, at, by, through, version, differences }, record, labelOf }: Props) {
  const t = useTranslations('register.history');
  const actions = useTranslations('vocabulary.recordAction');
  const word = useKeyWord();
  const { moment } = useFacts();
  const isWhole = action === 'CREATED' || action === 'DELETED';
  const shown = differences.filter(({ field, before, after }) => field !== 'id' && (!isWhole || (before ?? after) !== null));
  const through_ = t.has(`through.${through}` as 'through.SESSION') ? t(`through.${through}` as 'through.SESSION') : through;
  const called = (field: string) => labelOf?.(field) ?? word(field);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Title order={2} size="h5">
          {moment(at)}
        </Title>
        <Tag>{actions(action)}</Tag>
        <Text size="sm" c="dimmed">
          {by === null && through === 'NODE'
            ? t('byNode', { version })
            : t('by', { by: by ?? t('nobody'), through: through_, version })}
        </Text>
      </Group>
      {shown.length === 0 && <Text size="sm">{t(action === 'REDACTED' ? 'redacted' : 'noDifference')}</Text>}
      {shown.length > 0 && (
        <Table
          caption={t('differences', { moment: moment(at) })}
          isCaptionHidden
          rows={shown}
          keyOf={({ field }) => field}
          columns={[
            { title: t('field'), of: ({ field }) => called(field) },
            ...(action === 'CREATED'
              ? []
              : [
                  {
                    title: t('before'),
                    of: ({ field, before }: Difference) => <Before of={before} field={field} record={record} />,
                  },
                ]),
            ...(action === 'DELETED'
              ? []
              : [{ title: t('after'), of: ({ field, after }: Difference) => <After of={after} field={field} record={record} /> }]),
          ]}
        />
      )}
    </Stack>
  );
}

type Difference = Entry['differences'][number];
interface Value {
  of: unknown;
  field: string;
  record: RecordKind;
}

const Before = ({ of, field, record }: Value) => (
  <div className={classes.before}>
    <Said value={of} field={field} record={record} />
  </div>
);

const After = ({ of, field, record }: Value) => (
  <div className={classes.after}>
    <Said value={of} field={field} record={record} />
  </div>
);
