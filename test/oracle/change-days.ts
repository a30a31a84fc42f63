import type { RegisterBundle } from '../../libs/model/src/types/bundle.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { endOf } from './agreements.js';
import { DPIA_EXEMPTION_DAY, GDPR_FIRST_DAY, HDS_VERSION_2_DAY, RULE_FIRST_DAYS, TABLES } from './calendar.js';
import { addDays, addMonths } from './days.js';
import { WARNING_DAYS } from './foreseen.js';
import { deadlineOf } from './sub-processing.js';

/** The days on which some answer of the oracle may change, sorted; more than needed does no harm. */
export function changeDays(bundles: RegisterBundle[]): Day[] {
  const dated = [...datesIn(bundles), ...datesIn(TABLES), ...bundles.flatMap(computedDates)];
  const ends = [...dated, ...dated.map((day) => addDays(day, 1))];
  const all = [...ends, ...ends.map((day) => addDays(day, -WARNING_DAYS)), ...RULE_FIRST_DAYS];
  const days = new Set([...all, HDS_VERSION_2_DAY, DPIA_EXEMPTION_DAY]);
  return [...days].filter((day) => day >= GDPR_FIRST_DAY).sort();
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every date written anywhere in a value. */
function datesIn(value: unknown): Day[] {
  if (typeof value === 'string') return ISO_DAY.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(datesIn))];
}

/** The dates that rules reckon from those of the records. */
function computedDates(bundle: RegisterBundle): Day[] {
  const reviews = bundle.activities.map((activity) =>
    addMonths(activity.review?.lastOn ?? activity.from ?? GDPR_FIRST_DAY, activity.review?.everyMonths ?? 12),
  );
  const agreements = bundle.agreements.flatMap((agreement) => {
    const listedOn = agreement.subProcessing?.listedOn ?? null;
    const deadlines = (agreement.subProcessorNotices ?? []).map((notice) => deadlineOf(agreement, notice));
    return [endOf(agreement), listedOn === null ? null : addMonths(listedOn, 12), ...deadlines];
  });
  return [...reviews, ...agreements].filter((day) => day !== null);
}
