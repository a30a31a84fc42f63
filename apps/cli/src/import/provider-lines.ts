import { printable } from '../../../../libs/runtime/src/index.js';
import type { PlannedProvider } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { few, said } from './few.js';
import { PLAN_WORDS } from './plan-words.js';

/** Which providers the catalogue has, which are new, which are to confirm; and what the file says otherwise of those it has. */
export function* providerLines(providers: readonly PlannedProvider[], language: Language): Generator<string> {
  const words = PLAN_WORDS[language];
  const nameOf = ({ name }: PlannedProvider) => words.quoted(printable(name));
  const unsure = providers.filter(({ how }) => how === 'TO_CONFIRM');
  const added = providers.filter(({ how }) => how === 'NEW');
  const known = providers.filter((one) => !unsure.includes(one) && !added.includes(one));
  const recognised = known.map((one) => `${nameOf(one)} ${printable(one.catalogueId ?? '')}, ${words.by[one.how]}`);
  const parts = [
    ...(known.length === 0 ? [] : [`${words.recognised(known.length)} (${few(recognised, words)})`]),
    ...(added.length === 0 ? [] : [`${words.isNew(added.length)} (${few(added.map(nameOf), words)})`]),
    ...(unsure.length === 0 ? [] : [`${words.toConfirm(unsure.length)} (${few(unsure.map(nameOf), words)})`]),
  ];
  if (parts.length > 0) yield `  ${words.providers} · ${parts.join(' · ')}\n`;
  for (const provider of known.filter(({ differences }) => differences.length > 0)) {
    yield `    ${words.differs(nameOf(provider))}\n`;
    for (const { field, before, after } of provider.differences) {
      yield `      ${words.difference(field, said(before, words), said(after, words))}\n`;
    }
  }
}

/** The question that a provider asks, and how to answer it. */
export function toConfirm({ name, fileId, candidates }: PlannedProvider, language: Language): string {
  const words = PLAN_WORDS[language];
  const known = candidates.map((one) => `${words.quoted(printable(one.name))} (${printable(one.id)})`);
  return words.which(words.quoted(printable(name)), printable(fileId), known);
}
