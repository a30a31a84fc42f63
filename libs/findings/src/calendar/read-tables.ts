import { Ajv } from 'ajv';
import { readCalendar, type LawTables } from '../../../law/src/index.js';
import schema from '../../../law/tables.schema.json' with { type: 'json' };
import { isDay } from '../../../model/src/index.js';
import { refuse, Refused, type Refusal } from '../../../runtime/src/index.js';

/** The tables of the law in one JSON document (`version`, `countries`, `territories`, `adequacy`, `tools`, `clauses`, `events`). */
export function readTables(text: string): LawTables {
  const tables = parsed(text);
  if (!isTables(tables))
    throw new Refused((isTables.errors ?? []).slice(0, most).map(({ instancePath, message }) => misfit(instancePath, message)));
  try {
    readCalendar(tables);
  } catch (error) {
    refuse('INVALID', ['events'], { fr: `Une date manque au calendrier : ${String(error)}`, en: String(error) });
  }
  return tables;
}

const isTables = new Ajv({ allErrors: true, strict: false, formats: { day: isDay } }).compile<LawTables>(schema);
const most = 50;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('INVALID', [], { fr: `Ce n’est pas du JSON : ${String(error)}`, en: `This is not JSON: ${String(error)}` });
  }
}

function misfit(pointer: string, message = ''): Refusal {
  const path = pointer.split('/').slice(1);
  return {
    code: 'INVALID',
    path,
    message: { fr: `Ne suit pas le format des tables : ${message}.`, en: `Does not follow the format of the tables: ${message}.` },
  };
}
