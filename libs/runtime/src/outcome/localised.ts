/** A text in every language of the product. */
export interface Localised {
  fr: string;
  en: string;
}

export type Language = keyof Localised;

export const LANGUAGES: readonly Language[] = ['fr', 'en'];
