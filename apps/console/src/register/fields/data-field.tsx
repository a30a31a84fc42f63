import { SimpleGrid } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useActivityForm } from '../form/form-context';
import { BLANK_DATA } from '../form/values';
import { AnswerChoice } from './answer-choice';
import { ChoiceField } from './choice-field';
import { DayOfForm } from './day-of-form';
import { Entries } from './entries';
import { useFieldWords } from './field-words';
import { TextField } from './text-field';
import { useChoices } from '../../fields/use-choices';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

/** The categories of data, each with what makes it special and how long it is kept. */
export function DataField() {
  const t = useTranslations('register.form.entries');
  const form = useActivityForm();
  const words = useFieldWords('data', 'data');
  return (
    <AnswerChoice
      {...words}
      error={form.errors.data}
      value={form.values.data}
      blank={BLANK_DATA}
      onChange={(value) => form.setFieldValue('data', value)}
    >
      {(data) => (
        <Entries path="data" label={words.label} entries={data} blank={BLANK_DATA} legend={(place) => t('data', { place })}>
          {(place) => <Category path={`data.${place}`} isArticle9={data[place]?.special === 'ART_9'} />}
        </Entries>
      )}
    </AnswerChoice>
  );
}

function Category({ path, isArticle9 }: { path: string; isArticle9: boolean }) {
  const t = useTranslations('register.article9');
  const special = useChoices('specialData');
  const dispositions = useChoices('disposition');
  return (
    <>
      <TextField path={`${path}.name`} name="dataName" isRequired />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField path={`${path}.special`} name="special" of={special} />
        {isArticle9 && (
          <ChoiceField
            path={`${path}.article9Condition`}
            name="article9Condition"
            of={LETTERS.map((value) => ({ value, label: t(value) }))}
          />
        )}
        <TextField path={`${path}.retention.active`} name="active" />
        <TextField path={`${path}.retention.administrativeUse`} name="administrativeUse" />
        <ChoiceField path={`${path}.retention.finalDisposition`} name="finalDisposition" of={dispositions} />
        <DayOfForm path={`${path}.retention.archivesVisaOn`} name="archivesVisaOn" />
      </SimpleGrid>
    </>
  );
}
