import { Alert, Button, Group, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LinesField } from '../fields/lines-field';
import { NumberOfForm, DayOfForm } from '../fields/day-of-form';
import { FactField } from '../fields/choice-field';
import { ActivityFormProvider, FromTemplate } from './form-context';
import classes from './form.module.css';
import { DraftNotice } from './draft-notice';
import { LeaveGuard } from './leave-guard';
import { Section } from './section';
import { ImpactAssessment } from './sections/dpia';
import { Identity } from './sections/identity';
import { Parties } from './sections/parties';
import { People } from './sections/people';
import { Purposes } from './sections/purposes';
import { Side } from './side';
import { TemplatePicker } from './template-picker';
import type { Editing } from './use-editing';

/** The form of an activity: saved at any moment, kept in the browser until then. */
export function ActivityForm({ editing, memberId }: { editing: Editing; memberId: string }) {
  const t = useTranslations('register.form');
  const { form, isNew, isDirty, alert, isActing, submit } = editing;
  return (
    <ActivityFormProvider form={form}>
      <FromTemplate value={editing.template?.values ?? null}>
        <LeaveGuard editing={editing} />
        <form
          noValidate
          aria-label={t('label')}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="lg">
            <DraftNotice editing={editing} />
            {isNew && <TemplatePicker editing={editing} />}
            {alert && (
              <Alert color="red" variant="outline" role="alert" title={t('notSaved')}>
                {alert}
              </Alert>
            )}
            <div className={classes.frame}>
              <Side isActing={isActing} isDirty={isDirty} />
              <Stack gap="lg">
                <Sections memberId={memberId} />
                <Group>
                  <Button type="submit" loading={isActing}>
                    {t('save')}
                  </Button>
                </Group>
              </Stack>
            </div>
          </Stack>
        </form>
      </FromTemplate>
    </ActivityFormProvider>
  );
}

function Sections({ memberId }: { memberId: string }) {
  return (
    <Stack gap="lg">
      <Section name="identity">
        <Identity />
      </Section>
      <Section name="parties">
        <Parties memberId={memberId} />
      </Section>
      <Section name="purposes">
        <Purposes />
      </Section>
      <Section name="people">
        <People />
      </Section>
      <Section name="recipients">
        <LinesField path="recipients" />
      </Section>
      <Section name="transfers">
        <FactField path="transfersDeclared" name="transfersDeclared" />
      </Section>
      <Section name="security">
        <LinesField path="securityMeasures" />
      </Section>
      <Section name="dpia">
        <ImpactAssessment />
      </Section>
      <Section name="review">
        <DayOfForm path="review.lastOn" name="lastOn" />
        <NumberOfForm path="review.everyMonths" name="everyMonths" />
      </Section>
    </Stack>
  );
}
