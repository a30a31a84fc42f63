import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A short fact in a frame: neutral, good, or asking for attention; dashed: not known. The words say it, the colour only helps. */
export function Tag({
  tone = 'neutral',
  children,
}: {
  tone?: 'neutral' | 'good' | 'high' | 'critical' | 'unknown';
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
