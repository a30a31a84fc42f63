import { Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { Answered } from '../../api/answered';
import { More } from '../../parts/more';
import { NoPermission } from '../../parts/no-permission';
import { Nothing } from '../../parts/nothing';
import type { RecordKind } from '../said/record-kind';
import { HistoryDocument, type HistoryQuery } from './history.documents';
import { HistoryEntry } from './history-entry';

export type Entry = NonNullable<HistoryQuery['history']>[number];
const PAGE = 20;

interface Props {
  /** The global id of the record. */
  id: string;
  record: RecordKind;
  /** What a field is called; left out: as the form of an activity calls it. */
  labelOf?: (field: string) => string | null;
}

/** Every change of a record, the newest first: who, when, and what each field said before and after. */
export function HistoryOf({ id, record, labelOf }: Props) {
  const t = useTranslations('register.history');
  const client = useClient();
  const answer = useQuery({ query: HistoryDocument, variables: { id } });
  const [older, setOlder] = useState<readonly Entry[]>([]);
  const [isFetching, setFetching] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const entries = [...(answer[0].data?.history ?? []), ...older];
  async function more(): Promise<void> {
    setFetching(true);
    const before = entries.at(-1)?.seq;
    const { data } = await client.query(HistoryDocument, { id, before }, { requestPolicy: 'network-only' }).toPromise();
    setFetching(false);
    setFailed(!data);
    setOlder([...older, ...(data?.history ?? [])]);
  }
  return (
    <Answered of={answer}>
      {({ history }) => {
        if (history === null) return <NoPermission />;
        if (entries.length === 0) return <Nothing title={t('nothing')} />;
        return (
          <Stack gap="md">
            {entries.map((entry) => (
              <Paper key={entry.seq} withBorder p="md" component="section">
                <HistoryEntry entry={entry} record={record} labelOf={labelOf} />
              </Paper>
            ))}
            <More
              of={{
                rows: entries,
                hasMore: entries.length % PAGE === 0 && (entries.at(-1)?.version ?? 1) > 1,
                isFetching,
                problem: isFailed ? t('failed') : null,
                more: () => void more(),
              }}
            />
          </Stack>
        );
      }}
    </Answered>
  );
}
