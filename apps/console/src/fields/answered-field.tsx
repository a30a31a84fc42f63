import { Radio, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  label: string;
  description: string;
  value: string[] | null;
  onChange: (value: string[] | null) => void;
  /** What is said of an empty list. */
  none: string;
  these: string;
  /** How they are chosen. */
  children: (chosen: string[], choose: (chosen: string[]) => void) => ReactNode;
}

/** A list where “not answered” and “none” differ: nothing chosen yet is not answered. */
export function AnsweredField({ label, description, value, onChange, none, these, children }: Props) {
  const t = useTranslations('parts');
  const [answer, setAnswer] = useState(value === null ? 'unknown' : value.length === 0 ? 'none' : 'these');
  const choose = (chosen: string[]) => onChange(chosen.length > 0 ? chosen : null);
  return (
    <Stack gap="xs">
      <Radio.Group
        label={label}
        description={description}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          onChange(next === 'none' ? [] : null);
        }}
      >
        <Stack gap={6} mt={6}>
          <Radio value="unknown" label={t('unknown')} />
          <Radio value="none" label={none} />
          <Radio value="these" label={these} />
        </Stack>
      </Radio.Group>
      {answer === 'these' && children(value ?? [], choose)}
    </Stack>
  );
}
