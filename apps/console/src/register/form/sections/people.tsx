import { SimpleGrid } from '@mantine/core';
import { FactField } from '../../fields/choice-field';
import { DataField } from '../../fields/data-field';
import { LinesField } from '../../fields/lines-field';

/** Whose data, which data, and how long each is kept. */
export function People() {
  return (
    <>
      <LinesField path="dataSubjects" />
      <DataField />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <FactField path="healthData" name="healthData" />
        <FactField path="hdsScope" name="hdsScope" />
      </SimpleGrid>
    </>
  );
}
