/** Whether a text is a day of the calendar, YYYY-MM-DD: 2024-02-29 is, 2023-02-29 is not. Year 0000 is not one. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysIn(month, year);
}

const hyphen = 0x2d;
const zero = 0x30;

/** The digits of [start, end), or NaN. Made for speed: a register holds millions of days. */
function number(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
