import type { Listing } from './records-page.query.js';

/** Builds the conditions of a list: each `?` of a condition is its value. */
export class Conditions {
  private readonly conditions: string[] = [];
  private readonly parameters: unknown[] = [];

  /** Adds a condition, unless its value was left out. */
  where(condition: string, value: unknown): this {
    if (value === null || value === undefined) return this;
    this.parameters.push(value);
    this.conditions.push(condition.replaceAll('?', `$${this.parameters.length}`));
    return this;
  }

  /** Adds a condition without a value. */
  always(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  orderBy(...orderBy: string[]): Listing {
    return { conditions: this.conditions, parameters: this.parameters, orderBy };
  }
}

/** Names as French readers sort them; by as much of them as an index holds. */
export const byName = (column: string) => `left(t.${column}, 200) COLLATE "fr-x-icu"`;

/** Without regard for case or accents; what was typed is no pattern. */
export const contains = (column: string) => `position(lower(unaccent(?)) IN lower(unaccent(${column}))) > 0`;
