import type { Localised } from '../../../runtime/src/index.js';

/** What an operation asks, as a member reads it; its name, for one that this version does not know. */
export function operationInWords(name: string): Localised {
  return WORDS[name.split('@')[0] ?? ''] ?? { fr: name, en: name };
}

const WORDS: Record<string, Localised> = {
  'findings.page': { fr: 'les points d’attention, un par un', en: 'the findings, one by one' },
  'findings.summary': { fr: 'le nombre de points d’attention', en: 'how many findings there are' },
  'agreements.page': { fr: 'les actes de sous-traitance', en: 'the agreements' },
  'coverage.cells': { fr: 'quels prestataires sont couverts par un acte', en: 'which providers an agreement binds' },
  'locations.summary': { fr: 'le nombre de lieux, par pays', en: 'how many places there are, by country' },
  'providers.keys': { fr: 'quels prestataires sont utilisés', en: 'which providers are used' },
  'activities.page': { fr: 'les traitements du registre', en: 'the activities of the register' },
  'agreement.binding': {
    fr: 'si un acte partagé lie un membre qui s’en prévaut',
    en: 'whether a shared agreement binds a member that relies on it',
  },
};
