import { Alert, Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  onSubmit: FormEventHandler<HTMLFormElement>;
  alert: string | null;
  isConflict?: boolean;
  isActing: boolean;
  /** What the record says now, shown when somebody else was first. */
  now?: ReactNode;
  submit: string;
  leave?: () => void;
  children: ReactNode;
}

/** The frame of a form: what was refused above, its fields, its acts. What was typed stays whatever happens. */
export function ActForm({ onSubmit, alert, isConflict = false, isActing, now, submit, leave, children }: Props) {
  const t = useTranslations('changes');
  const parts = useTranslations('parts');
  return (
    <Paper withBorder p="lg">
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="lg" maw={760}>
          {children}
          {alert && (
            <Alert color="red" variant="outline" role="alert" title={isConflict ? t('conflict') : undefined}>
              <Stack gap="sm">
                {alert}
                {isConflict && (
                  <>
                    {t('conflictHelp')}
                    <Title order={3} size="h5">
                      {t('now')}
                    </Title>
                    {now}
                  </>
                )}
              </Stack>
            </Alert>
          )}
          <Group gap="sm">
            <Button type="submit" loading={isActing}>
              {isConflict ? t('over') : submit}
            </Button>
            {leave && (
              <Button variant="default" onClick={leave}>
                {parts('cancel')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
