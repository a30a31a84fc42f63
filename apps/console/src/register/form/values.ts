import type { ActivityContentFragment } from '../activity/activity.documents';

type Content = Omit<ActivityContentFragment, 'id' | 'version' | 'arrangements' | 'data' | 'dpia' | 'review'>;
type Data = NonNullable<ActivityContentFragment['data']>[number];

export type Purpose = Content['purposes'][number];
export type DataCategory = Omit<Data, 'retention'> & { retention: NonNullable<Data['retention']> };
export type Party = NonNullable<Content['jointControllers']>[number];

/** An activity as its form holds it: what the API takes, with every part there to be filled. */
export interface ActivityValues extends Content {
  data: DataCategory[] | null;
  dpia: NonNullable<ActivityContentFragment['dpia']>;
  review: NonNullable<ActivityContentFragment['review']>;
  arrangementIds: string[] | null;
}

export const BLANK_PURPOSE: Purpose = { name: '', legalBasis: null, legalText: null };
export const BLANK_PARTY: Party = { name: '', siren: null, memberId: null };
export const BLANK_DATA: DataCategory = {
  name: '',
  special: null,
  article9Condition: null,
  retention: { active: null, administrativeUse: null, finalDisposition: null, archivesVisaOn: null },
};
const BLANK_DPIA: ActivityValues['dpia'] = {
  cnilListType: null, criteria: null, exempt: null, waiverReason: null, validatedOn: null, residualRisk: null,
}; // prettier-ignore

/** Nothing is answered yet; the activity is in use and the member decides on it, as nearly all are. */
export const BLANK: ActivityValues = {
  name: '', reference: null, description: null, role: 'CONTROLLER', stage: 'LIVE', from: null, to: null,
  responsibleService: null, tags: null, templateCode: null, exerciseOfPublicPowers: null, purposes: [],
  dataSubjects: null, data: null, healthData: null, hdsScope: null, recipients: null, transfersDeclared: null,
  securityMeasures: null, jointControllers: null, onBehalfOf: null, arrangementIds: null,
  dpia: BLANK_DPIA, review: { lastOn: null, everyMonths: null },
}; // prettier-ignore

type Recorded = Omit<ActivityContentFragment, 'id' | 'version' | 'arrangements'> & {
  arrangements?: readonly { id: string }[] | null;
};

export const FIELDS = Object.keys(BLANK) as (keyof ActivityValues)[];

/** A record, or the draft of a template, in the form. */
export function valuesOf(content: Recorded): ActivityValues {
  const { arrangements, data, dpia, review, ...others } = content;
  const known: ActivityValues = {
    ...others,
    data: data?.map((category) => ({ ...category, retention: category.retention ?? BLANK_DATA.retention })) ?? null,
    dpia: dpia ?? BLANK_DPIA,
    review: review ?? BLANK.review,
    arrangementIds: arrangements?.map(({ id }) => id) ?? null,
  };
  return Object.fromEntries(FIELDS.map((field) => [field, withoutTypeNames(known[field])])) as unknown as ActivityValues;
}

/** What an answer brings along that an input does not take. */
function withoutTypeNames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, inner: unknown) => (key === '__typename' ? undefined : inner)));
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
