import type { ActivityValues } from './values';

export type SectionName =
  'identity' | 'parties' | 'purposes' | 'people' | 'recipients' | 'transfers' | 'security' | 'dpia' | 'review';

/** In the order in which a DPO tells an activity. */
export const SECTIONS: readonly SectionName[] = [
  'identity', 'parties', 'purposes', 'people', 'recipients', 'transfers', 'security', 'dpia', 'review',
]; // prettier-ignore

/** The section that holds the answer to a point of GDPR art. 30. */
export const SECTION_OF_POINT: Record<string, SectionName> = {
  '30(1)(a)': 'parties', '30(1)(b)': 'purposes', '30(1)(c)': 'people', '30(1)(d)': 'recipients',
  '30(1)(e)': 'transfers', '30(1)(f)': 'people', '30(1)(g)': 'security',
  '30(2)(a)': 'parties', '30(2)(b)': 'purposes', '30(2)(c)': 'transfers', '30(2)(d)': 'security',
}; // prettier-ignore

/** What GDPR art. 30 asks of this role and that the form does not answer yet; the names of fields. */
export function missingIn(section: SectionName, values: ActivityValues): (keyof ActivityValues | 'retention' | 'legalBasis')[] {
  const isProcessor = values.role === 'PROCESSOR';
  switch (section) {
    case 'identity':
      return values.name.trim() === '' ? ['name'] : [];
    case 'parties':
      if (values.role === 'JOINT_CONTROLLER') return isEmpty(values.jointControllers) ? ['jointControllers'] : [];
      return isProcessor && isEmpty(values.onBehalfOf) ? ['onBehalfOf'] : [];
    case 'purposes':
      if (values.purposes.length === 0) return ['purposes'];
      return !isProcessor && values.purposes.some(({ legalBasis }) => legalBasis === null) ? ['legalBasis'] : [];
    case 'people':
      return isProcessor ? [] : missingOfPeople(values);
    case 'recipients':
      return !isProcessor && values.recipients === null ? ['recipients'] : [];
    case 'transfers':
      return values.transfersDeclared === null ? ['transfersDeclared'] : [];
    case 'security':
      return values.securityMeasures === null ? ['securityMeasures'] : [];
    case 'dpia':
    case 'review':
      return [];
  }
}

function missingOfPeople({ dataSubjects, data }: ActivityValues): ('dataSubjects' | 'data' | 'retention')[] {
  return [
    ...(isEmpty(dataSubjects) ? (['dataSubjects'] as const) : []),
    ...(isEmpty(data) ? (['data'] as const) : []),
    ...(data?.some(({ retention }) => (retention.active ?? '').trim() === '') ? (['retention'] as const) : []),
  ];
}

const isEmpty = (list: readonly unknown[] | null) => list === null || list.length === 0;
