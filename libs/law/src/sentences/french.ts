import { shippedTables } from '../calendar/tables.js';
import { agreements } from './fr/agreements.js';
import { collect } from './fr/collect.js';
import { places } from './fr/places.js';
import { register } from './fr/register.js';
import { transfers } from './fr/transfers.js';
import { clause, day } from './fr/words.js';
import type { LanguageTexts } from './language-texts.js';

const NO_BREAK_SPACE = '\u00a0';

export const french: LanguageTexts = {
  rules: { ...places, ...transfers, ...agreements, ...register },
  asOn: (on, sentence) => `${sentence.replace(/\.$/, '')} (situation au ${day(on)}).`,
  cannotRuleOut: (what) => `Ne peut être exclu : ${what}.`,
  toCollect: (path) => collect[path] ?? clauseToCollect(path) ?? path,
  clausesToCollect: 'ce que l’acte dit de ces points',
  cite: (source) =>
    source
      .replace('GDPR', 'RGPD')
      .replace('CJEU', 'CJUE')
      .replace('TFEU', 'TFUE')
      .replace('EDPB opinion', 'CEPD, avis')
      .replace('EDPB guidelines', 'CEPD, lignes directrices')
      .replace('EDPB recommendations', 'CEPD, recommandations')
      .replace('SCC (EU) 2021/914', 'clauses contractuelles types 2021/914,')
      .replace(' and ', ' et ')
      .replace('Decision (EU)', 'décision (UE)'),
  typeset: (text) => text.replace(/ ([:;!?»])/g, `${NO_BREAK_SPACE}$1`).replace(/« /g, `«${NO_BREAK_SPACE}`),
};

function clauseToCollect(path: string): string | null {
  const point = shippedTables.clauses.find(({ id }) => path === `agreement.clauses.${id}`);
  return point === undefined ? null : `ce que l’acte dit du point ${point.id} (${clause(point.id)})`;
}
