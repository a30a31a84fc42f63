import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useActivityForm } from '../form/form-context';
import { AnswerChoice } from './answer-choice';
import { useFieldWords } from './field-words';
import classes from './fields.module.css';
import { useEntries } from './use-entries';

type Lines = 'dataSubjects' | 'recipients' | 'securityMeasures';

/** A list of texts, one a line; Enter begins the next one. */
export function LinesField({ path }: { path: Lines }) {
  const form = useActivityForm();
  const words = useFieldWords(path, path);
  return (
    <AnswerChoice
      {...words}
      error={form.errors[path]}
      value={form.values[path]}
      blank=""
      onChange={(value) => form.setFieldValue(path, value)}
    >
      {(entries) => <Lines path={path} label={words.label} entries={entries} />}
    </AnswerChoice>
  );
}

/** Texts that nothing in the law asks for: none and not answered are the same. */
export function TagsField() {
  const form = useActivityForm();
  const { label, description } = useFieldWords('tags', 'tags');
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Text fw={500} size="sm">
        {label}
      </Text>
      <Text size="xs" c="dimmed">
        {description}
      </Text>
      <Lines path="tags" label={label} entries={form.values.tags ?? []} />
    </Stack>
  );
}

function Lines({ path, label, entries }: { path: Lines | 'tags'; label: string; entries: string[] }) {
  const t = useTranslations('register.form.entries');
  const form = useActivityForm();
  const { addButton, add, remove } = useEntries(path, entries, '', '');
  const goOn = (event: KeyboardEvent, place: number) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(place + 1);
  };
  return (
    <Stack gap={6} align="stretch">
      {entries.map((_, place) => (
        // A line has nothing but its place to tell it from the others.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={place} gap={6} wrap="nowrap" align="flex-start">
          <TextInput
            flex={1}
            aria-label={t('line', { label, place: place + 1 })}
            {...form.getInputProps(`${path}.${place}`)}
            onKeyDown={(event) => goOn(event, place)}
          />
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('remove', { label, place: place + 1 })}
            onClick={() => remove(place)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        ref={addButton}
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => add()}
        aria-label={t('addTo', { label })}
        className={classes.start}
      >
        {t('add')}
      </Button>
    </Stack>
  );
}
