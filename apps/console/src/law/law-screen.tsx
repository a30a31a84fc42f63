import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAddress } from '../address/use-address';
import { useTyped } from '../address/use-typed';
import { Answered } from '../api/answered';
import { DayField } from '../parts/day-field';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { useFacts } from '../parts/use-facts';
import { Calendars } from './calendars';
import { EventsTable } from './events-table';
import { LawInForceDocument, type LawInForceQuery } from './law.documents';

type Event = LawInForceQuery['lawCalendar']['events'][number];
const KINDS = ['ADEQUACY', 'TRANSFER_TOOL', 'DATE', 'MEMBERSHIP', 'WATCH'] as const;

/** The dates of law on which the points of attention rest, each with its source and how sure it is. */
export default function LawScreen() {
  const t = useTranslations('law');
  const answer = useQuery({ query: LawInForceDocument });
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Answered of={answer}>{({ lawCalendar, lawCalendars }) => <Calendar of={lawCalendar} loaded={lawCalendars} />}</Answered>
    </Page>
  );
}

function Calendar({ of, loaded }: { of: LawInForceQuery['lawCalendar']; loaded: LawInForceQuery['lawCalendars'] }) {
  const t = useTranslations('law');
  const { day, country } = useFacts();
  const { one, set } = useAddress();
  const typed = useTyped(one('texte') ?? '', (words) => void set({ texte: words.trim() || null }));
  const [kind, on, text] = [one('nature'), one('jour'), one('texte')?.toLocaleLowerCase() ?? ''];
  const isWanted = (event: Event) =>
    (kind === null || event.kind === kind) &&
    (on === null || holdsOn(event, on)) &&
    [event.title, ...event.countries.map(country)].some((words) => words.toLocaleLowerCase().includes(text));
  const events = of.events.filter(isWanted);
  return (
    <Stack gap="xl">
      <Text>{t('version', { version: day(of.version), rules: of.rulesVersion })}</Text>
      <Stack gap="md">
        <Group align="flex-end" gap="md">
          <TextInput label={t('text')} type="search" {...typed} />
          <Select
            label={t('kind')}
            placeholder={t('allKinds')}
            data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind}
            onChange={(value) => void set({ nature: value })}
            clearable
          />
          <DayField label={t('on')} value={on} onChange={(value) => void set({ jour: value })} />
        </Group>
        {events.length === 0 ? <Nothing title={t('none')}>{t('noneHelp')}</Nothing> : <EventsTable of={events} />}
      </Stack>
      <Section title={t('calendars.title')} intro={t('calendars.intro')}>
        <Calendars of={loaded} />
      </Section>
    </Stack>
  );
}

function holdsOn({ from, to }: Event, day: string): boolean {
  return from !== null && from !== undefined && from <= day && (!to || day < to);
}
