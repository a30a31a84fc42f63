import type { Activity, Member } from '../../../model/src/index.js';

/** ANSWERED: something is said. NONE: the register says there is none. MISSING: not answered. NOT_APPLICABLE: not asked of this role. */
export type Article30State = 'ANSWERED' | 'NONE' | 'MISSING' | 'NOT_APPLICABLE';

export interface Article30Field {
  /** The point of the article, such as `30(1)(a)`. */
  field: string;
  state: Article30State;
}

/** What GDPR art. 30 asks of a record: 30(1)(a) to (g) of a controller, 30(2)(a) to (d) of a processor. */
export function article30(activity: Activity, member: Member): Article30Field[] {
  return activity.role === 'PROCESSOR' ? ofProcessor(activity, member) : ofController(activity, member);
}

function ofController(activity: Activity, member: Member): Article30Field[] {
  const { purposes, dataSubjects, data, recipients, transfersDeclared, securityMeasures } = activity;
  return [
    { field: '30(1)(a)', state: all([contactsOf(member), jointControllersOf(activity)]) },
    { field: '30(1)(b)', state: purposes.length > 0 ? 'ANSWERED' : 'MISSING' },
    { field: '30(1)(c)', state: all([list(dataSubjects, 'MISSING'), list(data, 'MISSING')]) },
    { field: '30(1)(d)', state: list(recipients) },
    { field: '30(1)(e)', state: transfers(transfersDeclared) },
    { field: '30(1)(f)', state: retention(activity) },
    { field: '30(1)(g)', state: list(securityMeasures) },
  ];
}

/** The categories of processing carried out are its name and purposes. */
function ofProcessor(activity: Activity, member: Member): Article30Field[] {
  const { onBehalfOf, purposes, transfersDeclared, securityMeasures } = activity;
  const controllers = onBehalfOf === null || onBehalfOf.length === 0 ? 'MISSING' : 'ANSWERED';
  return [
    { field: '30(2)(a)', state: all([contactsOf(member), controllers]) },
    { field: '30(2)(b)', state: purposes.length > 0 ? 'ANSWERED' : 'MISSING' },
    { field: '30(2)(c)', state: transfers(transfersDeclared) },
    { field: '30(2)(d)', state: list(securityMeasures) },
  ];
}

/** The representative, and the officer where there has to be one (art. 37(1)(a)). */
function contactsOf({ representative, dpo, publicAuthority }: Member): Article30State {
  const hasOfficer = dpo !== null || publicAuthority === false;
  return representative !== null && hasOfficer ? 'ANSWERED' : 'MISSING';
}

function jointControllersOf({ role, jointControllers }: Activity): Article30State {
  return role === 'JOINT_CONTROLLER' ? list(jointControllers, 'MISSING') : 'NOT_APPLICABLE';
}

function retention({ data }: Activity): Article30State {
  if (data === null) return 'MISSING';
  if (data.length === 0) return 'NONE';
  return data.every(({ retention: kept }) => (kept?.active ?? '').trim() !== '') ? 'ANSWERED' : 'MISSING';
}

function transfers(declared: boolean | null): Article30State {
  if (declared === null) return 'MISSING';
  return declared ? 'ANSWERED' : 'NONE';
}

function list(entries: unknown[] | null, whenEmpty: Article30State = 'NONE'): Article30State {
  if (entries === null) return 'MISSING';
  return entries.length === 0 ? whenEmpty : 'ANSWERED';
}

/** Missing as soon as one part is; none only when every part that is asked says none. */
function all(parts: Article30State[]): Article30State {
  const asked = parts.filter((state) => state !== 'NOT_APPLICABLE');
  if (asked.includes('MISSING')) return 'MISSING';
  return asked.includes('ANSWERED') ? 'ANSWERED' : 'NONE';
}
