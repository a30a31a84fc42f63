import { apiError, decodeCursor, type Place } from '../../../graphql-kit/src/index.js';
import { isDay } from '../../../model/src/index.js';

/** Where to go on in a list of findings: after a rank, a first day, a member, a rule and a subject. */
export function findingPlace(after: string | null | undefined): Place | null {
  if (!after) return null;
  const place = decodeCursor(after, 5);
  const [rank, from, ...rest] = place;
  if (isRank(rank) && typeof from === 'string' && isDay(from) && rest.every(isText)) return place;
  throw notOfThisList();
}

/** In a list of those to come: after a first day, a rank, a member, a rule and a subject. */
export function comingPlace(after: string | null | undefined): Place | null {
  if (!after) return null;
  const place = decodeCursor(after, 5);
  const [from, rank, ...rest] = place;
  if (isRank(rank) && typeof from === 'string' && isDay(from) && rest.every(isText)) return place;
  throw notOfThisList();
}

/** In a list of groups: after a rank, a weight, and the key of each dimension. */
export function groupPlace(after: string | null | undefined, dimensions: number): Place | null {
  if (!after) return null;
  const place = decodeCursor(after, 2 + dimensions);
  const [rank, weight, ...keys] = place;
  if (isRank(rank) && Number.isSafeInteger(weight) && keys.every(isText)) return place;
  throw notOfThisList();
}

const isRank = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100;
const isText = (value: unknown) => typeof value === 'string';

const notOfThisList = () =>
  apiError('BAD_REQUEST', {
    fr: 'after\u00a0: un curseur que cette liste a donné est attendu.',
    en: 'after: expected a cursor that this list gave.',
  });
