import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFacts } from '../../parts/use-facts';
import type { RecordName } from '../said/said';
import { ConflictField } from './conflict-field';

export interface ConflictOf<Values> {
  /** What both started from. */
  base: Values;
  mine: Values;
  theirs: Values;
  by: string | null;
  at: string | null;
}
type Side = 'mine' | 'theirs';

interface Props<Values> {
  of: ConflictOf<Values>;
  fields: readonly (keyof Values & string)[];
  labelOf: (field: keyof Values & string) => string;
  record: RecordName;
  goBack: () => void;
  save: (chosen: Values) => void;
}

/** Somebody saved first: both versions side by side, where they differ. What one alone changed is proposed; what both changed is chosen. */
export function Conflict<Values extends object>({ of, fields, labelOf, record, goBack, save }: Props<Values>) {
  const t = useTranslations('register.conflict');
  const { moment } = useFacts();
  const heading = useRef<HTMLHeadingElement>(null);
  const differing = fields.filter((field) => !isSame(of.mine[field], of.theirs[field]));
  const [chosen, setChosen] = useState<Partial<Record<keyof Values, Side>>>(() => proposed(of, differing));
  const [isAsked, setAsked] = useState(false);
  const left = differing.filter((field) => chosen[field] === undefined);
  useEffect(() => heading.current?.focus(), []);
  const send = () => {
    setAsked(true);
    const [first] = left;
    if (first !== undefined) return document.querySelector<HTMLElement>(`[data-conflict="${first}"] input`)?.focus();
    const values = { ...of.mine };
    for (const field of differing) if (chosen[field] === 'theirs') values[field] = of.theirs[field];
    save(values);
  };
  return (
    <Stack gap="lg">
      <Alert color="orange" variant="outline" role="alert">
        <Title order={2} size="h4" ref={heading} tabIndex={-1}>
          {t('title')}
        </Title>
        <Text size="sm">{t('text', { by: of.by ?? t('somebody'), moment: of.at ? moment(of.at) : t('before') })}</Text>
      </Alert>
      {differing.map((field) => (
        <ConflictField
          key={field}
          name={field}
          label={labelOf(field)}
          record={record}
          mine={of.mine[field]}
          theirs={of.theirs[field]}
          changedBy={isSame(of.base[field], of.theirs[field]) ? 'me' : isSame(of.base[field], of.mine[field]) ? 'them' : 'both'}
          chosen={chosen[field]}
          isMissing={isAsked && chosen[field] === undefined}
          choose={(side) => setChosen((before) => ({ ...before, [field]: side }))}
        />
      ))}
      <Group gap="xs">
        <Button onClick={send}>{t('save')}</Button>
        <Button variant="default" onClick={goBack}>
          {t('back')}
        </Button>
      </Group>
      {isAsked && left.length > 0 && (
        <Text size="sm" role="alert">
          {t('left', { count: left.length })}
        </Text>
      )}
    </Stack>
  );
}

function proposed<Values>({ base, mine, theirs }: ConflictOf<Values>, differing: readonly (keyof Values)[]) {
  const sides = differing.flatMap((field): [keyof Values, Side][] => {
    if (isSame(base[field], theirs[field])) return [[field, 'mine']];
    return isSame(base[field], mine[field]) ? [[field, 'theirs']] : [];
  });
  return Object.fromEntries(sides) as Partial<Record<keyof Values, Side>>;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
