/** The conditions of a statement, as they are given, and the values of `$1`… in them. */
export class Conditions {
  private readonly conditions: string[] = [];
  readonly parameters: unknown[] = [];

  /** Each `?` is the value. Null: says nothing. */
  where(condition: string, value: unknown): this {
    return value === null ? this : this.always(condition.replaceAll('?', this.value(value)));
  }

  /** Adds a condition that has its values already. */
  always(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** Those that come after a place in an order. */
  beyond(order: string, place: readonly unknown[] | null): this {
    return place === null ? this : this.always(`(${order}) > (${place.map((one) => this.value(one)).join(', ')})`);
  }

  value(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** All of them together. */
  get all(): string {
    return this.conditions.join(' AND ');
  }
}
