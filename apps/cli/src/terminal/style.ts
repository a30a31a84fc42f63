import { styleText } from 'node:util';
import type { Severity } from '../../../../libs/model/src/index.js';

export interface Style {
  strong: (text: string) => string;
  faint: (text: string) => string;
  severity: (text: string, severity: Severity) => string;
}

/** Colours on a terminal, none elsewhere, and none when NO_COLOR asks for it (no-color.org). */
export function styleFor(stream: { isTTY?: boolean }): Style {
  const isColoured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const apply = (format: Parameters<typeof styleText>[0], text: string) => (isColoured ? styleText(format, text) : text);
  return {
    strong: (text) => apply('bold', text),
    faint: (text) => apply('dim', text),
    severity: (text, severity) => apply(SEVERITY_COLOURS[severity], text),
  };
}

const SEVERITY_COLOURS = {
  CRITICAL: ['bold', 'red'],
  HIGH: 'red',
  MEDIUM: 'yellow',
  LOW: 'cyan',
  INFO: 'dim',
} as const satisfies Record<Severity, Parameters<typeof styleText>[0]>;
