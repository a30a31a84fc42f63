/**
 * A civil day, `YYYY-MM-DD` (Europe/Paris). Days compare as text. Every interval is half-open, `[from, to)`: `to` is the first day
 * on which it no longer holds, and null leaves that side open.
 *
 * @format day
 */
export type Day = string;

/**
 * A moment, as an ISO 8601 date-time in UTC.
 *
 * @format instant
 */
export type Instant = string;
