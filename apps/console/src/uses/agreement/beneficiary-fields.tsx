import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import { useMembersNamed } from '../../session/use-members-named';

/** One body: a member that one reads, or any other by its name and SIREN. `path`: where it stands in the form. */
export function BeneficiaryFields<Values>({
  form,
  path,
  memberId,
}: {
  form: UseFormReturnType<Values>;
  path: string;
  memberId: string | null;
}) {
  const t = useTranslations('uses.agreement');
  const at = (name: string) => `${path}${name}`;
  const [typed, setTyped] = useState('');
  const { members } = useMembersNamed(memberId === null ? typed : '', true);
  const choose = (id: string | null) => {
    form.setFieldValue(at('memberId'), id as never);
    const name = members.find((member) => member.id === id)?.name;
    if (name !== undefined) form.setFieldValue(at('name'), name as never);
  };
  return (
    <Stack gap="md">
      <Select
        label={t('beneficiaryMember')}
        description={t('beneficiaryMemberHelp')}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={memberId}
        onChange={choose}
        searchable
        clearable
        searchValue={typed}
        onSearchChange={setTyped}
        data-path={at('memberId')}
      />
      {memberId === null && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('beneficiaryName')} required {...form.getInputProps(at('name'))} />
          <TextInput label={t('beneficiarySiren')} inputMode="numeric" {...form.getInputProps(at('siren'))} />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField label={t('conventionOn')} description={t('conventionHelp')} {...form.getInputProps(at('conventionSignedOn'))} />
        <DayField label={t('deliberationOn')} description={t('deliberationHelp')} {...form.getInputProps(at('deliberationOn'))} />
        <DayField label={t('boundFrom')} {...form.getInputProps(at('from'))} />
        <DayField label={t('boundTo')} {...form.getInputProps(at('to'))} />
      </SimpleGrid>
    </Stack>
  );
}
