import { Button, Paper, Stack, Text } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useActivityForm } from './form-context';
import classes from './form.module.css';
import { missingIn, SECTIONS, type SectionName } from './sections';

/** The sections, what each still lacks, and saving at any moment: nothing has to be complete. */
export function Side({ isActing, isDirty }: { isActing: boolean; isDirty: boolean }) {
  const t = useTranslations('register.form');
  const titles = useTranslations('register.sections');
  const fields = useTranslations('register.fields');
  const { values } = useActivityForm();
  const goTo = (event: MouseEvent, name: SectionName) => {
    event.preventDefault();
    const heading = document.getElementById(`section-${name}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <Paper withBorder p="sm" className={classes.side}>
      <Stack gap="sm">
        <nav aria-label={t('sections')}>
          <ul className={classes.sections}>
            {SECTIONS.map((name) => {
              const missing = missingIn(name, values);
              return (
                <li key={name}>
                  <a
                    href={`#section-${name}`}
                    className={classes.section}
                    data-missing={missing.length > 0}
                    onClick={(event) => goTo(event, name)}
                  >
                    {titles(`${name}.title`)}
                    {missing.length > 0 && (
                      <span className={classes.missing}>
                        {t('missing', { fields: missing.map((field) => fields(field)).join(', ') })}
                      </span>
                    )}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
        <Button type="submit" loading={isActing}>
          {t('save')}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {t(isDirty ? 'draftKept' : 'nothingChanged')}
        </Text>
      </Stack>
    </Paper>
  );
}
