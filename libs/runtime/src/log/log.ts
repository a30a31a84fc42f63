import { pino, type Logger } from 'pino';
import type { LogLevel } from '../settings/settings.js';

export type Log = Logger;

/**
 * One line of JSON for each event, on standard error: what happened, ids and figures. Never contents of a register, names, addresses,
 * texts of queries or secrets: what is not passed is not written, and these names are struck out should they be.
 */
export function makeLog(level: LogLevel): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[…]' },
      serializers: { err: withoutContents },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'parameters', 'variables', 'query'];

/** A failed statement carries its values (`detail`, `parameters`): only its kind, place and stack are kept. */
function withoutContents(error: Error & { code?: unknown; table?: unknown; constraint?: unknown; cause?: unknown }): object {
  const { name, code, table, constraint } = error;
  const isOfTheDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return {
    type: name,
    code,
    table,
    constraint,
    message: isOfTheDatabase ? '(a failed statement: see its code)' : error.message,
    stack: error.stack
      ?.split('\n')
      .slice(isOfTheDatabase ? 1 : 0)
      .join('\n'),
    cause: error.cause instanceof Error ? withoutContents(error.cause) : undefined,
  };
}
