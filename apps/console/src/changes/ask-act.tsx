import { Alert, Button, Group, Stack, Text, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '../api/use-act';
import { DayField } from '../parts/day-field';
import { today } from '../parts/today';
import { Dialog } from './dialog';

interface Props<Result> extends ButtonProps {
  'aria-label'?: string;
  /** The words of the button, then of its confirmation. */
  label: string;
  title: string;
  /** On the button that does it, when the other says too little. */
  act?: string;
  text: ReactNode;
  /** Asks for a day, under this name. */
  day?: { label: string; help: string };
  send: (day: string) => Promise<Outcome<Result>>;
  done: (result: Result) => void;
}

/** A button that says what it will do, and asks before it does it. */
export function AskAct<Result>({ label, title, act: doing = label, text, day, send, done: after, ...look }: Props<Result>) {
  const t = useTranslations('changes');
  const parts = useTranslations('parts');
  const [isOpen, setOpen] = useState(false);
  const [isActing, setActing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(today());
  const [alert, setAlert] = useState<string | null>(null);
  async function act(): Promise<void> {
    if (day && chosen === null) return setAlert(t('dayNeeded'));
    setActing(true);
    const { done, alert: refused, fields } = await send(chosen ?? '');
    setActing(false);
    if (!done) return setAlert(refused ?? Object.values(fields).join(' '));
    setOpen(false);
    after(done);
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} {...look}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} close={() => setOpen(false)}>
        <Stack gap="md">
          {alert && (
            <Alert color="red" variant="outline" role="alert">
              {alert}
            </Alert>
          )}
          <Text component="div">{text}</Text>
          {day && <DayField label={day.label} description={day.help} value={chosen} onChange={setChosen} required />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)}>
              {parts('cancel')}
            </Button>
            <Button loading={isActing} onClick={() => void act()}>
              {doing}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
