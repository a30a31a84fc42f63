import { useTranslations } from 'use-intl';
import classes from './severity.module.css';

export type SeverityName = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFO';
export type CertaintyName = 'ESTABLISHED' | 'UNKNOWN';

/** How bad, in words; dashed with a question mark when it cannot be ruled out. Never by colour alone. */
export function Severity({ of, certainty = 'ESTABLISHED' }: { of: SeverityName; certainty?: CertaintyName }) {
  const t = useTranslations('vocabulary');
  return (
    <span className={classes.badge} data-severity={of} data-certainty={certainty}>
      <span aria-hidden className={classes.mark}>
        {certainty === 'UNKNOWN' ? '?' : MARKS[of]}
      </span>
      {t(`severity.${of}`)}
      {certainty === 'UNKNOWN' && <span className={classes.doubt}>{t('certainty.UNKNOWN')}</span>}
    </span>
  );
}

const MARKS: Record<SeverityName, string> = { CRITICAL: '◆', HIGH: '▲', MEDIUM: '●', LOW: '○', INFO: '·' };
