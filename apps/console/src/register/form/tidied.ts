import { BLANK_DATA, BLANK_PARTY, BLANK_PURPOSE, isSame, type ActivityValues } from './values';

/** Lines that were left empty are gone, so that what is refused keeps the place that it has on the screen. */
export function tidied(values: ActivityValues): ActivityValues {
  return {
    ...values,
    name: values.name.trim(),
    tags: lines(values.tags),
    purposes: entries(values.purposes, BLANK_PURPOSE) ?? [],
    dataSubjects: lines(values.dataSubjects),
    data: entries(values.data, BLANK_DATA),
    recipients: lines(values.recipients),
    securityMeasures: lines(values.securityMeasures),
    jointControllers: entries(values.jointControllers, BLANK_PARTY),
    onBehalfOf: entries(values.onBehalfOf, BLANK_PARTY),
  };
}

/** Of a list in which nothing was written, nobody said that it is empty. */
function lines(list: string[] | null): string[] | null {
  if (list === null || list.length === 0) return list;
  const written = list.map((line) => line.trim()).filter((line) => line !== '');
  return written.length > 0 ? written : null;
}

function entries<Entry>(list: Entry[] | null, blank: Entry): Entry[] | null {
  if (list === null || list.length === 0) return list;
  const written = list.filter((entry) => !isSame(entry, blank));
  return written.length > 0 ? written : null;
}

/** As the API takes it: a part in which nothing is said is not there. */
export function contentOf(values: ActivityValues) {
  return {
    ...values,
    data: values.data?.map((category) => ({ ...category, retention: said(category.retention) })) ?? null,
    dpia: said(values.dpia),
    review: said(values.review),
  };
}

function said<Part extends object>(part: Part): Part | null {
  return Object.values(part).every((value) => value === null) ? null : part;
}

/** A correction says what changed, and leaves the rest as others left it. */
export function changesOf(before: ActivityValues, after: ActivityValues): Partial<ReturnType<typeof contentOf>> {
  const [was, is] = [contentOf(before), contentOf(after)];
  const changed = Object.entries(is).filter(([field, value]) => !isSame(value, was[field as keyof typeof was]));
  return Object.fromEntries(changed);
}
