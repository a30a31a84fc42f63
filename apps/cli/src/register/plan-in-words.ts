import { type Difference, type ImportPlan, IMPORTED_TYPES, type PlannedProvider } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { printable } from '../terminal/printable.js';

/** What an import would do to one register, line by line. */
export function planInWords(plan: ImportPlan, replace: boolean, language: Language): string[] {
  const words = WORDS[language];
  const isNew = plan.member.created.length > 0;
  const counts = IMPORTED_TYPES.flatMap((type) => {
    const { created, changed, unchanged, absent } = plan.records[type];
    const said = [
      [created.length, words.created],
      [changed.length, words.changed],
      [unchanged, words.unchanged],
      [absent.length, replace ? words.removed : words.kept],
    ].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
    return said.length === 0 ? [] : [`  ${words.types[type]}${words.colon} ${said.join(', ')}`];
  });
  const changes = IMPORTED_TYPES.flatMap((type) =>
    plan.records[type].changed.flatMap(({ id, differences }) => [
      `  ${words.types[type]} ${printable(id)}`,
      ...differences.map((difference) => inWords(difference, words)),
    ]),
  );
  return [
    `${printable(plan.bundle.member.name)} (${printable(plan.memberId)})${words.colon} ${isNew ? words.newMember : words.knownMember}`,
    ...counts,
    ...changes.slice(0, mostLines),
    ...(changes.length > mostLines ? [`    … ${changes.length - mostLines} ${words.more}`] : []),
    ...plan.providers.flatMap((provider) => providerInWords(provider, words)),
  ];
}

function providerInWords({ fileId, name, how, catalogueId, candidates, differences }: PlannedProvider, words: Words): string[] {
  const said =
    how === 'NEW'
      ? words.newProvider
      : how === 'TO_CONFIRM'
        ? words.toConfirm
        : `${words.recognised} ${catalogueId ?? ''} (${how})`;
  return [
    `  ${words.provider} « ${printable(name)} » (${printable(fileId)})${words.colon} ${said}`,
    ...candidates.map((one) => `    ? « ${printable(one.name)} » (${printable(one.id)})`),
    ...differences.map((difference) => inWords(difference, words)),
    ...(differences.length > 0 ? [`    ${words.catalogueStays}`] : []),
  ];
}

function inWords({ field, before, after }: Difference, { here, inFile, colon }: Words): string {
  return `    ${field}${colon} ${here} ${shown(before)}, ${inFile} ${shown(after)}`;
}

const shown = (value: unknown) => printable((JSON.stringify(value) ?? 'null').slice(0, 200));
const mostLines = 100;

interface Words {
  [key: string]: unknown;
  colon: string;
  provider: string;
  newProvider: string;
  toConfirm: string;
  recognised: string;
  here: string;
  inFile: string;
  catalogueStays: string;
}

const WORDS = {
  fr: {
    colon: ' :',
    newMember: 'nouveau membre',
    knownMember: 'membre de ce nœud',
    created: 'à créer',
    changed: 'à modifier',
    unchanged: 'sans changement',
    removed: 'à retirer',
    kept: 'absents du fichier, gardés',
    more: 'autres lignes',
    provider: 'prestataire',
    newProvider: 'nouveau',
    toConfirm: 'à confirmer, le catalogue connaît :',
    recognised: 'reconnu,',
    here: 'ici',
    inFile: 'dans le fichier',
    catalogueStays: 'le catalogue n’est pas modifié',
    types: {
      ACTIVITY: 'traitements',
      AGREEMENT: 'actes',
      ENGAGEMENT: 'recours à des prestataires',
      LOCATION: 'localisations',
      DECISION: 'décisions',
    },
  },
  en: {
    colon: ':',
    newMember: 'new member',
    knownMember: 'member of this node',
    created: 'to create',
    changed: 'to change',
    unchanged: 'unchanged',
    removed: 'to remove',
    kept: 'not in the file, kept',
    more: 'more lines',
    provider: 'provider',
    newProvider: 'new',
    toConfirm: 'to confirm, the catalogue knows:',
    recognised: 'recognised,',
    here: 'here',
    inFile: 'in the file',
    catalogueStays: 'the catalogue is not changed',
    types: {
      ACTIVITY: 'activities',
      AGREEMENT: 'agreements',
      ENGAGEMENT: 'engagements',
      LOCATION: 'locations',
      DECISION: 'decisions',
    },
  },
} as const;
