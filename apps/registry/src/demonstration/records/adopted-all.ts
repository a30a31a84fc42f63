import type { Activity } from '../../../../../libs/model/src/index.js';
import type { TemplateCode } from './activity-slugs.js';
import { adopted, type Particulars } from './adopted.js';

/** What nearly every town hall does. */
export const TOWN_HALL = [
  'EC-01',
  'EL-01',
  'CIM-01',
  'URB-01',
  'RH-01',
  'RH-02',
  'FIN-01',
  'ASS-01',
  'IT-01',
  'COM-01',
] as const satisfies TemplateCode[];
/** Where there is a school. */
export const SCHOOL = ['PERI-01', 'SCO-01'] as const satisfies TemplateCode[];

/** One activity for each template, those in `but` with something of their own; `all` holds for each of them. */
export function adoptedAll(
  codes: readonly TemplateCode[],
  but: Partial<Record<TemplateCode, Particulars>> = {},
  all: Particulars = {},
): Activity[] {
  return codes.map((code) => adopted(code, { ...all, ...but[code] }));
}
