import { Fieldset, Radio, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import { Said, type RecordName } from '../said/said';
import classes from './conflict.module.css';

interface Props {
  name: string;
  label: string;
  record: RecordName;
  mine: unknown;
  theirs: unknown;
  changedBy: 'me' | 'them' | 'both';
  chosen: 'mine' | 'theirs' | undefined;
  isMissing: boolean;
  choose: (side: 'mine' | 'theirs') => void;
}

/** One field as each says it; one of the two is kept. */
export function ConflictField({ name, label, record, mine, theirs, changedBy, chosen, isMissing, choose }: Props) {
  const t = useTranslations('register.conflict');
  const id = useId();
  const side = (which: 'mine' | 'theirs', value: unknown) => (
    <div className={classes.side} data-chosen={chosen === which}>
      <Radio
        name={id}
        label={t(which)}
        checked={chosen === which}
        onChange={() => choose(which)}
        aria-describedby={`${id}-${which}`}
      />
      <div id={`${id}-${which}`} className={classes.value}>
        <Said value={value} field={name} record={record} />
      </div>
    </div>
  );
  return (
    <Fieldset legend={label} data-conflict={name}>
      <Tag tone={changedBy === 'both' ? 'high' : 'neutral'}>{t(`changedBy.${changedBy}`)}</Tag>
      <div className={classes.sides}>
        {side('mine', mine)}
        {side('theirs', theirs)}
      </div>
      {isMissing && (
        <Text size="sm" c="var(--v-critical)">
          {t('choose')}
        </Text>
      )}
    </Fieldset>
  );
}
