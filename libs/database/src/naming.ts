import { DefaultNamingStrategy } from 'typeorm';

/** `legalBasis` in the model is `legal_basis` in the database. */
export class ColumnsInSnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
