import { Radio, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props<Entry> {
  label: string;
  description: string | undefined;
  error: ReactNode;
  value: Entry[] | null;
  blank: Entry;
  onChange: (value: Entry[] | null) => void;
  children: (entries: Entry[]) => ReactNode;
}

/** Not answered, none, or these: the register tells them apart. What was listed comes back when one changes one’s mind. */
export function AnswerChoice<Entry>({ label, description, error, value, blank, onChange, children }: Props<Entry>) {
  const t = useTranslations('register.form.answer');
  const [listed, setListed] = useState<Entry[]>([]);
  const answer = value === null ? 'unknown' : value.length === 0 ? 'none' : 'these';
  const choose = (chosen: string) => {
    if (chosen === 'these') return onChange(listed.length > 0 ? listed : [blank]);
    if (value && value.length > 0) setListed(value);
    return onChange(chosen === 'none' ? [] : null);
  };
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Radio.Group label={label} description={description} error={error} value={answer} onChange={choose}>
        <Stack gap={6} mt={6}>
          <Radio value="unknown" label={t('unknown')} />
          <Radio value="none" label={t('none')} />
          <Radio value="these" label={t('these')} />
        </Stack>
      </Radio.Group>
      {value && value.length > 0 && children(value)}
    </Stack>
  );
}
