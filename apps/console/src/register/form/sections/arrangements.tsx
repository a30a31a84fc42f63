import { Checkbox, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useFieldWords } from '../../fields/field-words';
import { useActivityForm } from '../form-context';
import { ArrangementsOfMemberDocument } from '../templates.documents';

/** The arrangements of GDPR art. 26 said to cover a joint activity: among those of the register. */
export function Arrangements({ memberId }: { memberId: string }) {
  const t = useTranslations('register.form.answer');
  const form = useActivityForm();
  const words = useFieldWords('arrangementIds', 'arrangementIds');
  const [{ data }] = useQuery({ query: ArrangementsOfMemberDocument, variables: { id: memberId } });
  const { arrangementIds: chosen } = form.values;
  const [answer, setAnswer] = useState(chosen === null ? 'unknown' : chosen.length === 0 ? 'none' : 'these');
  const known = data?.member?.agreements?.nodes ?? [];
  const set = (ids: string[] | null) => form.setFieldValue('arrangementIds', ids);
  return (
    <Stack gap="sm">
      <Radio.Group
        {...words}
        error={form.errors.arrangementIds}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          set(next === 'none' ? [] : null);
        }}
      >
        <Stack gap={6} mt={6}>
          <Radio value="unknown" label={t('unknown')} />
          <Radio value="none" label={t('none')} />
          <Radio value="these" label={t('these')} />
        </Stack>
      </Radio.Group>
      {answer === 'these' && known.length === 0 && <Text size="sm">{t('noArrangement')}</Text>}
      {answer === 'these' && (
        <Checkbox.Group aria-label={words.label} value={chosen ?? []} onChange={(ids) => set(ids.length > 0 ? ids : null)}>
          <Stack gap={6}>
            {known.map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
