import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AnswerChoice } from '../../fields/answer-choice';
import { ChoiceField, FactField, NumberChoice } from '../../fields/choice-field';
import { DayOfForm } from '../../fields/day-of-form';
import { useFieldWords } from '../../fields/field-words';
import { TextField } from '../../fields/text-field';
import { useChoices } from '../../../fields/use-choices';
import { useActivityForm } from '../form-context';
import type { ActivityValues } from '../values';

type Criterion = NonNullable<ActivityValues['dpia']['criteria']>[number];

/** Whether an impact assessment is needed, and what came of it. */
export function ImpactAssessment() {
  const t = useTranslations('register.cnilList');
  const risks = useChoices('residualRisk');
  const types = Array.from({ length: 15 }, (_, type) => ({
    value: `${type}`,
    label: type === 0 ? t('none') : t('type', { type }),
  }));
  return (
    <>
      <Criteria />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberChoice path="dpia.cnilListType" name="cnilListType" of={types} />
        <FactField path="dpia.exempt" name="exempt" />
        <DayOfForm path="dpia.validatedOn" name="validatedOn" />
        <ChoiceField path="dpia.residualRisk" name="residualRisk" of={risks} />
      </SimpleGrid>
      <TextField path="dpia.waiverReason" name="waiverReason" isLong />
    </>
  );
}

function Criteria() {
  const form = useActivityForm();
  const choices = useChoices('dpiaCriterion');
  const words = useFieldWords('criteria', 'dpia.criteria');
  const { criteria } = form.values.dpia;
  const set = (value: Criterion[] | null) => form.setFieldValue('dpia.criteria', value);
  return (
    <AnswerChoice {...words} error={form.errors['dpia.criteria']} value={criteria} blank={'EVALUATION'} onChange={set}>
      {(chosen) => (
        <Checkbox.Group aria-label={words.label} value={chosen} onChange={(next) => set(next.length > 0 ? next : null)}>
          <Stack gap={6}>
            {choices.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </AnswerChoice>
  );
}
