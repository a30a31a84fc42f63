/** True, false, or null: unknown. Unknown never reads as compliant. */
export type Fact = boolean | null;

/**
 * ISO 3166-1 alpha-2, or `EU` for "somewhere in the Union, place not given".
 *
 * @format country
 */
export type CountryCode = string;

/** Null: unknown. */
export type Country = CountryCode | null;

/**
 * Unique within the member's register: a UUID when the service makes it, kept verbatim when imported.
 *
 * @minLength 1
 * @maxLength 200
 */
export type Id = string;

/**
 * The nine digits of a French legal entity, with their Luhn key.
 *
 * @format siren
 */
export type Siren = string;

/**
 * A name or a title: one line.
 *
 * @minLength 1
 * @maxLength 1000
 */
export type Name = string;

/**
 * Free text.
 *
 * @maxLength 20000
 */
export type Text = string;
