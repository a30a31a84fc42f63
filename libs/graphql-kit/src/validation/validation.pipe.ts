import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { type Language, Refused, type Refusal } from '../../../runtime/src/index.js';
import { apiError } from '../errors/api-error.js';

/**
 * Holds arguments to what their classes declare. A wrong field of a mutation's input is for its user to mend; a wrong argument of a
 * query is a bad request.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (metatype === undefined || typeof value !== 'object' || value === null || !hasRules(metatype)) return value;
    const errors = await validate(plainToInstance(metatype, value) as object, { forbidUnknownValues: false });
    if (errors.length === 0) return value;
    const refusals = errors.flatMap((error) => refusalsOf(error, data === undefined ? [] : [data]));
    if (data !== undefined) throw new Refused(refusals);
    throw apiError('BAD_REQUEST', { fr: inOneLine(refusals, 'fr'), en: inOneLine(refusals, 'en') });
  }
}

function inOneLine(refusals: Refusal[], language: Language): string {
  const colon = { fr: '\u00a0: ', en: ': ' }[language];
  return refusals.map(({ path, message }) => `${path.join('.')}${colon}${message[language]}`).join(' ');
}

function hasRules(metatype: NonNullable<ArgumentMetadata['metatype']>): boolean {
  return getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false).length > 0;
}

function refusalsOf({ property, constraints, contexts, children }: ValidationError, above: string[]): Refusal[] {
  const path = [...above, property];
  const own = Object.entries(constraints ?? {}).map(([name, english]): Refusal => {
    const said = contexts?.[name] as Refusal['message'] | undefined;
    return { code: 'INVALID', path, message: said ?? { fr: `Valeur inattendue (${english}).`, en: english } };
  });
  return [...own, ...(children ?? []).flatMap((child) => refusalsOf(child, path))];
}
