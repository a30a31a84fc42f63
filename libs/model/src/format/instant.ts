import { isDay } from './day.js';

/** Whether a text is a moment in UTC: 2024-05-06T07:08:09Z, with up to nine decimals of a second. */
export function isInstant(text: string): boolean {
  return shape.test(text) && isDay(text.slice(0, 10));
}

const shape = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** The same moment in UTC, of a text that names another offset; null when there is none, as the zone is then unknown. */
export function likelyInstant(text: string): string | null {
  if (text.length > 40 || !/T.*[+-]\d\d:?\d\d$/.test(text) || !isDay(text.slice(0, 10))) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
