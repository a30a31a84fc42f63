import { SimpleGrid } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import { ChoiceField, FactField } from '../../fields/choice-field';
import { DayOfForm } from '../../fields/day-of-form';
import { TagsField } from '../../fields/lines-field';
import { TextField } from '../../fields/text-field';
import { useChoices } from '../../../fields/use-choices';

/** What the activity is called, who runs it, since when. */
export function Identity() {
  const stages = useChoices('activityStage');
  return (
    <>
      <TextField path="name" name="name" isRequired />
      <TextField path="description" name="description" isLong />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField path="stage" name="stage" of={stages} isAlwaysKnown />
        <TextField path="responsibleService" name="responsibleService" />
        <TextField path="reference" name="reference" />
        <DayOfForm path="from" name="from" />
        <FactField path="exerciseOfPublicPowers" name="exerciseOfPublicPowers" />
      </SimpleGrid>
      <TagsField />
    </>
  );
}
