import { Group, MultiSelect, Select, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../address/use-address';
import { usePages } from '../api/use-pages';
import { MembersField } from '../parts/members-field';
import { Listed } from '../parts/listed';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { today } from '../parts/today';
import { ComingDocument, type FindingTheme } from './coming.documents';
import { Month } from './month';
import { MonthsPicture } from './months-picture';

const THEMES: readonly FindingTheme[] = [
  'EXPIRING', 'MISSING_AGREEMENT', 'NON_EU_HOSTING', 'HEALTH_HOSTING', 'TRANSFER_FOLLOW_UP', 'AGREEMENT_CONTENT', 'REGISTER_QUALITY', 'DPIA', 'DPO',
]; // prettier-ignore
const MONTHS = ['6', '12', '24', '36'];

/** What will be found on a known day, unless something changes: agreements, certificates, tools, decisions and reviews that end. */
export default function ComingScreen() {
  const t = useTranslations('coming');
  const words = useTranslations('vocabulary.theme');
  const { one, many, set } = useAddress();
  const months = MONTHS.find((each) => each === one('mois')) ?? '24';
  const [themes, memberIds] = [many('theme') as FindingTheme[], many('membre')];
  const to = monthsAhead(Number(months));
  const filter = { themes: themes.length > 0 ? themes : null, memberIds: memberIds.length > 0 ? memberIds : null };
  const pages = usePages(ComingDocument, { to, filter }, ({ comingFindings }) => comingFindings);
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Stack gap="lg">
        <Group align="flex-end" gap="md">
          <Select
            label={t('months')}
            data={MONTHS.map((value) => ({ value, label: t('monthsAhead', { count: Number(value) }) }))}
            value={months}
            onChange={(value) => void set({ mois: value === '24' ? null : value })}
            allowDeselect={false}
          />
          <MultiSelect
            label={t('themes')}
            data={THEMES.map((theme) => ({ value: theme, label: words(theme) }))}
            value={themes}
            onChange={(values) => void set({ theme: values })}
            clearButtonProps={{ 'aria-label': t('clear') }}
            miw={220}
          />
          <MembersField label={t('members')} value={memberIds} onChange={(ids) => void set({ membre: ids })} miw={220} />
        </Group>
        <Listed pages={pages} none={<Nothing title={t('none')}>{t('noneHelp')}</Nothing>}>
          {(coming) => (
            <>
              <MonthsPicture days={pages.state[0].data?.picture.nodes.map(({ on }) => on) ?? []} months={Number(months)} />
              {byMonth(coming).map(([month, ofMonth]) => (
                <Month key={month} month={month} of={ofMonth} />
              ))}
            </>
          )}
        </Listed>
      </Stack>
    </Page>
  );
}

function byMonth<Each extends { on: string }>(nodes: readonly Each[]): [string, Each[]][] {
  const months = new Map<string, Each[]>();
  for (const node of nodes) {
    const month = node.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), node]);
  }
  return [...months];
}

function monthsAhead(months: number): string {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
