import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { CountryField } from '../../parts/country-field';
import { DayField } from '../../parts/day-field';
import { Part } from '../activity/part';
import { useChoices } from '../../fields/use-choices';
import type { MemberValues } from './member-values';
import { useMemberInputs } from './use-member-inputs';

/** The body, who represents it, and its officer. */
export function MemberFields({ form }: { form: UseFormReturnType<MemberValues> }) {
  const parts = useTranslations('register.facts.parts');
  const fields = useTranslations('register.fields');
  const kinds = useChoices('memberKind');
  const { text, number, fact, words } = useMemberInputs(form);
  const contact = (of: 'representative' | 'dpo') => (
    <>
      <TextInput {...text(`${of}.name`, 'contactName')} />
      <TextInput {...text(`${of}.role`, 'function')} />
      <TextInput {...text(`${of}.organisation`, 'organisation')} />
      <TextInput type="email" {...text(`${of}.email`, 'email')} />
      <TextInput type="tel" {...text(`${of}.phone`, 'phone')} />
    </>
  );
  return (
    <>
      <Part id="body" title={parts('body')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...text('name', 'memberName', true)} />
          <NativeSelect label={fields('kind')} data={kinds} {...form.getInputProps('kind')} />
          <TextInput inputMode="numeric" {...text('siren', 'siren')} />
          <TextInput {...text('inseeCode', 'inseeCode')} />
          <CountryField label={fields('country')} {...form.getInputProps('country')} />
          <TextInput type="number" min={0} {...number('population', 'population')} />
          <NativeSelect {...fact('publicAuthority', 'publicAuthority')} />
        </SimpleGrid>
      </Part>
      <Part id="representative" title={parts('representative')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>{contact('representative')}</SimpleGrid>
      </Part>
      <Part id="dpo" title={parts('dpo')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {contact('dpo')}
          <DayField {...words('designatedOn')} {...form.getInputProps('dpo.designatedOn')} />
          <NativeSelect {...fact('dpo.shared', 'shared')} />
          <DayField {...words('conventionSignedOn')} {...form.getInputProps('dpo.conventionSignedOn')} />
        </SimpleGrid>
      </Part>
    </>
  );
}
