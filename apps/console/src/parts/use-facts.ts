import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguage } from '../words/words-provider';

/** Days, moments, numbers and countries, as the language of the screen writes them. */
export function useFacts() {
  const format = useFormatter();
  const { language } = useLanguage();
  const t = useTranslations('parts');
  const countries = useMemo(() => new Intl.DisplayNames([language], { type: 'region' }), [language]);
  const day = (value: string) => {
    const written = format.dateTime(new Date(`${value}T00:00:00Z`), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
  };
  return {
    /** `2026-03-02` → “2 mars 2026”. */
    day,
    /** `2026-03-02` → “mars 2026”. */
    month: (value: string) =>
      format.dateTime(new Date(`${value.slice(0, 7)}-01T00:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    moment: (value: string) => format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'short' }),
    number: (value: number) => format.number(value),
    /** ISO 3166-1 alpha-2, `EU`: somewhere in the Union; null: not known. */
    country: (code: string | null | undefined) =>
      code === null || code === undefined ? t('country.unknown') : code === 'EU' ? t('country.eu') : (countries.of(code) ?? code),
    list: (values: readonly string[]) => format.list(values),
    /** The days from one (included) to another (the first on which it no longer holds). */
    period: (from: string | null | undefined, to: string | null | undefined) => {
      if (from && to) return t('period.fromTo', { from: day(from), to: day(dayBefore(to)) });
      if (from) return t('period.from', { from: day(from) });
      if (to) return t('period.to', { to: day(dayBefore(to)) });
      return t('period.unknown');
    },
  };
}

export function dayBefore(day: string): string {
  return shifted(day, -1);
}

export function dayAfter(day: string): string {
  return shifted(day, 1);
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
