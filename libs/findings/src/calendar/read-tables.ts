import { Ajv, type ErrorObject } from 'ajv';
import { readCalendar, type LawTables } from '../../../law/src/index.js';
import schema from '../../../law/tables.schema.json' with { type: 'json' };
import { isDay } from '../../../model/src/index.js';
import { refuse, Refused, type Refusal } from '../../../runtime/src/index.js';

/** The tables of the law in one JSON document (`version`, `countries`, `territories`, `adequacy`, `tools`, `clauses`, `events`). */
export function readTables(text: string): LawTables {
  const tables = parsed(text);
  if (!isTables(tables)) throw new Refused(onePerPlace((isTables.errors ?? []).map(misfit)).slice(0, most));
  try {
    readCalendar(tables);
  } catch (error) {
    refuse('INVALID', ['events'], { fr: `Une date manque au calendrier : ${said(error)}`, en: said(error) });
  }
  return tables;
}

const isTables = new Ajv({ allErrors: true, strict: false, formats: { day: isDay } }).compile<LawTables>(schema);
const most = 50;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('INVALID', [], { fr: `Ce n’est pas du JSON : ${said(error)}`, en: `This is not JSON: ${said(error)}` });
  }
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What does not follow the format, and where. */
function misfit({ instancePath, keyword, params, message = '' }: ErrorObject): Refusal {
  const path = instancePath.split('/').slice(1);
  const missing = (params as { missingProperty?: string }).missingProperty;
  if (keyword === 'required' && missing !== undefined) {
    return { code: 'INVALID', path: [...path, missing], message: { fr: 'Il manque.', en: 'It is missing.' } };
  }
  if (keyword === 'format') return { code: 'INVALID', path, message: notADay };
  return {
    code: 'INVALID',
    path,
    message: {
      fr: `Ne suit pas le format des tables : ${message}.`,
      en: `Does not follow the format of the tables: ${message}.`,
    },
  };
}

/** What is neither this nor that is told three times: the first says the most. */
function onePerPlace(refusals: readonly Refusal[]): Refusal[] {
  const known = new Set<string>();
  return refusals.filter(({ path }) => !known.has(path.join('/')) && known.add(path.join('/')));
}

const notADay = {
  fr: 'Ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ.',
  en: 'This is not a day of the calendar, written YYYY-MM-DD.',
};
