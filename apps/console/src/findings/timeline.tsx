import { useTranslations } from 'use-intl';
import { today } from '../parts/today';
import { useFacts } from '../parts/use-facts';
import type { Point } from './remedies';
import classes from './timeline.module.css';

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The days on which this rule holds about this record, past and to come: a picture, and the same in words. */
export function Timeline({ of: { id, runs } }: { of: Point }) {
  const t = useTranslations('findings.timeline');
  const words = useTranslations('vocabulary');
  const { period } = useFacts();
  const now = at(today());
  const days = [now, ...runs.flatMap(({ from, to }) => [at(from), ...(to ? [at(to)] : [])])];
  const first = Math.min(...days) - 30 * DAY;
  const last = Math.max(...days, now) + 365 * DAY;
  const place = (time: number) => ((time - first) / (last - first)) * 100;
  return (
    <figure className={classes.figure} aria-label={t('label')}>
      <svg className={classes.picture} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        <line x1="0" x2="100" y1="5" y2="5" className={classes.axis} vectorEffect="non-scaling-stroke" />
        {runs.map((run) => (
          <rect
            key={run.id}
            x={place(at(run.from))}
            width={Math.max(place(run.to ? at(run.to) : last) - place(at(run.from)), 0.6)}
            y="2.5"
            height="5"
            className={classes.run}
            data-certainty={run.certainty}
            data-this={run.id === id || undefined}
          />
        ))}
        <line x1={place(now)} x2={place(now)} y1="0" y2="10" className={classes.today} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={classes.label} style={{ insetInlineStart: `${Math.min(place(now), 88)}%` }}>
        {t('today')}
      </span>
      <ul className={classes.words}>
        {runs.map((run) => (
          <li key={run.id} data-this={run.id === id || undefined}>
            {t('run', {
              certainty: words(`certainty.${run.certainty}`),
              severity: words(`severity.${run.severity}`),
              period: period(run.from, run.to),
            })}
            {run.id === id && ` (${t('this')})`}
          </li>
        ))}
      </ul>
    </figure>
  );
}
