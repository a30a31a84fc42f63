/** What is said of a value that is not as expected. */
export const address = {
  context: { fr: 'Une adresse électronique est attendue, par exemple dpo@commune.fr.', en: 'Expected an e-mail address.' },
};
export const shortText = { context: { fr: 'De 1 à 200 caractères sont attendus.', en: 'Expected 1 to 200 characters.' } };
export const ownLanguage = { context: { fr: 'Une langue est attendue : fr ou en.', en: 'Expected a language: fr or en.' } };
