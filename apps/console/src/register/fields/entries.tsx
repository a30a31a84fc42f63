import { Button, Fieldset, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './fields.module.css';
import { useEntries } from './use-entries';

interface Props<Entry> {
  path: string;
  label: string;
  entries: readonly Entry[];
  blank: Entry;
  /** What an entry of the list is called, with its place. */
  legend: (place: number) => string;
  isOptional?: boolean;
  children: (place: number) => ReactNode;
}

/** A list whose entries have several fields each. */
export function Entries<Entry>({ path, label, entries, blank, legend, isOptional = true, children }: Props<Entry>) {
  const t = useTranslations('register.form.entries');
  const { addButton, add, remove } = useEntries(path, entries, blank, '.name');
  return (
    <Stack gap="sm" align="stretch">
      {entries.map((_, place) => (
        // An entry has nothing but its place to tell it from the others.
        // oxlint-disable-next-line react/no-array-index-key
        <Fieldset key={place} legend={legend(place + 1)} p="md">
          <Stack gap="sm">
            {children(place)}
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => remove(place, isOptional)}
              aria-label={t('removeEntry', { entry: legend(place + 1) })}
              className={classes.start}
            >
              {t('takeAway')}
            </Button>
          </Stack>
        </Fieldset>
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
