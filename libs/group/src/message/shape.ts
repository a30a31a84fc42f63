import { Ajv, type ValidateFunction } from 'ajv';
import { isInstant } from '../../../model/src/index.js';

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, formats: { instant: isInstant } });

/** Whether something read has a shape. More keys than known are let through, and never read. */
export function shape<Type>(schema: object): ValidateFunction<Type> {
  return ajv.compile<Type>(schema);
}

/** The place of the first thing that is wrong, for the log: never the value. */
export function whereWrong({ errors }: ValidateFunction): string {
  const [first] = errors ?? [];
  return `${first?.instancePath || '/'} ${first?.keyword ?? ''}`.trim();
}
