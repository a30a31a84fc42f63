import { SimpleGrid } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useActivityForm } from '../form/form-context';
import { BLANK_PARTY } from '../form/values';
import { AnswerChoice } from './answer-choice';
import { Entries } from './entries';
import { useFieldWords } from './field-words';
import { TextField } from './text-field';

/** Other bodies: a name, and its SIREN when it has one. */
export function PartiesField({ path }: { path: 'jointControllers' | 'onBehalfOf' }) {
  const t = useTranslations('register.form.entries');
  const form = useActivityForm();
  const words = useFieldWords(path, path);
  return (
    <AnswerChoice
      {...words}
      error={form.errors[path]}
      value={form.values[path]}
      blank={BLANK_PARTY}
      onChange={(value) => form.setFieldValue(path, value)}
    >
      {(parties) => (
        <Entries path={path} label={words.label} entries={parties} blank={BLANK_PARTY} legend={(place) => t('party', { place })}>
          {(place) => (
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextField path={`${path}.${place}.name`} name="partyName" isRequired />
              <TextField path={`${path}.${place}.siren`} name="siren" />
            </SimpleGrid>
          )}
        </Entries>
      )}
    </AnswerChoice>
  );
}
