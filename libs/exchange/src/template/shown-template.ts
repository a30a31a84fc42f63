import type { Language } from '../../../runtime/src/index.js';
import { activityOfTemplate } from './activity-of-template.js';
import { activityTemplates, type ActivityTemplate } from './activity-template.js';
import type { ShownTemplate } from './activity-template.model.js';
import { domainOf } from './template-domains.js';
import { typeset } from './template-text.js';

/** All of them, by domain then name, as the reader's language sorts them. */
export function shownTemplates(language: Language): ShownTemplate[] {
  const { compare } = new Intl.Collator(language);
  return activityTemplates
    .map((template) => shownTemplate(template, language))
    .sort((one, other) => compare(one.domain ?? '', other.domain ?? '') || compare(one.name, other.name));
}

export function shownTemplate(template: ActivityTemplate, language: Language): ShownTemplate {
  return {
    code: template.code,
    name: language === 'fr' ? typeset(template.name_fr) : template.name_en,
    description: descriptionOf(template)[language],
    domain: domainOf(template.code)?.[language] ?? null,
    draft: activityOfTemplate(template, ''),
  };
}

/** The names of tools stay as French communes know them. */
function descriptionOf({ typical_processors }: ActivityTemplate): Record<Language, string> {
  const usual = typeset(typical_processors);
  return {
    fr: `Prestataires habituels\u00a0: ${usual}. Durées de conservation indicatives, à faire valider par les archives départementales.`,
    en: `Usual providers: ${usual}. The retention periods are indicative: the departmental archives validate them.`,
  };
}
