import { useTranslations } from 'use-intl';
import { today } from '../parts/today';
import { useFacts } from '../parts/use-facts';
import classes from './months-picture.module.css';

/** How much begins in each month: a bar for each, and the same in words for who does not see it. */
export function MonthsPicture({ days, months }: { days: readonly string[]; months: number }) {
  const t = useTranslations('coming');
  const { month } = useFacts();
  const counted = monthsFrom(today(), months).map((each) => ({
    month: each,
    count: days.filter((day) => day.startsWith(each)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count), 1);
  return (
    <figure className={classes.figure}>
      <ol className={classes.bars} aria-label={t('picture')}>
        {counted.map((each) => (
          <li
            key={each.month}
            className={classes.bar}
            title={t('inMonth', { month: month(`${each.month}-01`), count: each.count })}
          >
            <span className={classes.words}>{t('inMonth', { month: month(`${each.month}-01`), count: each.count })}</span>
            <span className={classes.fill} style={{ height: `${(each.count / most) * 100}%` }} aria-hidden />
          </li>
        ))}
      </ol>
      <figcaption className={classes.ends} aria-hidden>
        <span>{month(`${counted[0]?.month}-01`)}</span>
        <span>{month(`${counted.at(-1)?.month}-01`)}</span>
      </figcaption>
    </figure>
  );
}

function monthsFrom(day: string, count: number): string[] {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  return Array.from({ length: count + 1 }, () => {
    const month = date.toISOString().slice(0, 7);
    date.setUTCMonth(date.getUTCMonth() + 1);
    return month;
  });
}
