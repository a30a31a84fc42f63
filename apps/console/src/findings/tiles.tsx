import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CountWords, numberOf, type Count } from './count';
import type { FindingTheme } from './points.documents';
import classes from './tiles.module.css';
import type { Filters } from './use-filters';

export interface Tile {
  theme: FindingTheme;
  established: Count;
  unknown: Count;
  members?: number;
}

/** In the order in which they worry people. */
const ORDER: readonly FindingTheme[] = [
  'NON_EU_HOSTING', 'MISSING_AGREEMENT', 'UNKNOWN_LOCATION', 'HEALTH_HOSTING', 'AGREEMENT_CONTENT', 'EXPIRING', 'TRANSFER_FOLLOW_UP',
  'SOVEREIGNTY', 'DPIA', 'DPO', 'REGISTER_QUALITY',
]; // prettier-ignore

/** A tile by theme: what is established and what has to be checked, never added up. A tile narrows the list to its theme. */
export function Tiles({ of, filters: { themes, set } }: { of: readonly Tile[]; filters: Filters }) {
  const t = useTranslations('findings.tiles');
  const words = useTranslations('vocabulary.theme');
  const shown = ORDER.flatMap((theme) => of.find((tile) => tile.theme === theme) ?? []);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.tiles} aria-label={t('label')}>
      {shown.map(({ theme, established, unknown, members }) => {
        const isChosen = themes.includes(theme);
        return (
          <li key={theme}>
            <UnstyledButton
              className={classes.tile}
              aria-pressed={isChosen}
              onClick={() => void set({ theme: isChosen ? null : [theme] })}
            >
              <span className={classes.name}>{words(theme)}</span>
              <span className={classes.counts}>
                <span className={classes.established} data-none={numberOf(established) === 0 || undefined}>
                  <b>
                    <CountWords of={established} />
                  </b>{' '}
                  {t('established', { count: numberOf(established) })}
                </span>
                <span className={classes.unknown} data-none={numberOf(unknown) === 0 || undefined}>
                  <b>
                    <CountWords of={unknown} />
                  </b>{' '}
                  {t('unknown', { count: numberOf(unknown) })}
                </span>
              </span>
              {members !== undefined && <span className={classes.members}>{t('members', { count: members })}</span>}
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
