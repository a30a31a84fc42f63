import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../../fields/choice-field';
import { Entries } from '../../fields/entries';
import { useFieldWords } from '../../fields/field-words';
import { TextField } from '../../fields/text-field';
import { useChoices } from '../../../fields/use-choices';
import { useActivityForm } from '../form-context';
import { BLANK_PURPOSE } from '../values';

/** Why data are processed; each purpose has its legal basis. */
export function Purposes() {
  const t = useTranslations('register.form.entries');
  const bases = useChoices('legalBasis');
  const form = useActivityForm();
  const { label, description } = useFieldWords('purposes', 'purposes');
  return (
    <>
      <Text size="sm" c="dimmed">
        {description}
      </Text>
      {form.errors.purposes && (
        <Text size="sm" c="var(--v-critical)" role="alert">
          {form.errors.purposes}
        </Text>
      )}
      <Entries
        path="purposes"
        label={label}
        entries={form.values.purposes}
        blank={BLANK_PURPOSE}
        legend={(place) => t('purpose', { place })}
        isOptional={false}
      >
        {(place) => (
          <>
            <TextField path={`purposes.${place}.name`} name="purposeName" isRequired />
            <ChoiceField path={`purposes.${place}.legalBasis`} name="legalBasis" of={bases} />
            <TextField path={`purposes.${place}.legalText`} name="legalText" />
          </>
        )}
      </Entries>
    </>
  );
}
