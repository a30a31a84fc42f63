import { printable } from '../../../../libs/runtime/src/index.js';
import { IMPORTED_TYPES, type ImportPlan, type Planned } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { styleFor } from '../terminal/style.js';
import { few, said } from './few.js';
import { PLAN_WORDS, type PlanWords } from './plan-words.js';
import { providerLines } from './provider-lines.js';

/** What an import would do to one register, for a person to say yes. */
export function* planInWords(
  plan: ImportPlan,
  file: string,
  { lang, replace }: { lang: Language; replace?: true },
): Generator<string> {
  const words = PLAN_WORDS[lang];
  const { name, id } = plan.bundle.member;
  const [changed] = plan.member.changed;
  const how = changed ? 'changed' : plan.member.created.length > 0 ? 'new' : 'known';
  yield `${styleFor(process.stdout).strong(printable(name))} (${printable(id)}) · ${words.member[how]} · ${printable(file)}\n`;
  for (const { field, before, after } of changed?.differences ?? []) {
    yield `  ${words.difference(field, said(before, words), said(after, words))}\n`;
  }
  for (const type of IMPORTED_TYPES) {
    const parts = partsOf(plan.records[type], replace === true, words);
    if (parts.length > 0) yield `  ${words.kinds[type]} · ${parts.join(' · ')}\n`;
  }
  yield* providerLines(plan.providers, lang);
  yield '\n';
}

type AnyPlanned = Planned<keyof ImportPlan['records']>;

function partsOf({ created, changed, unchanged, absent }: AnyPlanned, replace: boolean, words: PlanWords): string[] {
  const changes = changed.map(
    ({ record, differences }) => `${words.quoted(nameOf(record))} ${differences.map(({ field }) => field).join(', ')}`,
  );
  return [
    ...(created.length === 0
      ? []
      : [
          `${words.created(created.length)} (${few(
            created.map((one) => words.quoted(nameOf(one))),
            words,
          )})`,
        ]),
    ...(changed.length === 0 ? [] : [`${words.changed(changed.length)} (${few(changes, words)})`]),
    ...(unchanged === 0 ? [] : [words.unchanged(unchanged)]),
    ...(absent.length === 0
      ? []
      : [
          `${(replace ? words.removed : words.absent)(absent.length)} (${few(
            absent.map(({ id }) => printable(id)),
            words,
          )})`,
        ]),
  ];
}

/** What people call a record. */
function nameOf(record: AnyPlanned['created'][number]): string {
  if ('name' in record) return printable(record.name);
  if ('title' in record) return printable(record.title);
  if ('service' in record) return printable(record.service);
  if ('rule' in record) return `${record.rule} ${printable(record.subjectId)}`;
  return printable([record.kind, record.place ?? record.country].filter(Boolean).join(' '));
}
