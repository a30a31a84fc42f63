import { pino, type LogFn, type Logger } from 'pino';
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
      hooks: {
        logMethod(said, write) {
          write.apply(this, withMessage(said));
        },
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

const secrets = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'parameters',
  'variables',
  'query',
  'detail',
  'driverError',
];

/** An error logged without a message would give its own, and that may be a value: its name stands there. */
function withMessage(said: Parameters<LogFn>): Parameters<LogFn> {
  const [what, ...rest]: unknown[] = said;
  const error = what instanceof Error ? what : (what as { err?: unknown } | null)?.err;
  const isSilent = rest[0] === undefined && error instanceof Error;
  return isSilent ? [what, error.name] : said;
}

/** A failed statement carries its values (`detail`, `parameters`): only its kind, place and stack are kept. */
function withoutContents(error: Error & { code?: unknown; table?: unknown; constraint?: unknown; cause?: unknown }): object {
  const { name, code, table, constraint } = error;
  const isOfTheDatabase = typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
  return {
    type: name,
    code,
    table,
    constraint,
    message: isOfTheDatabase ? '(a failed statement: see its code)' : error.message,
    stack: isOfTheDatabase ? placesOf(error) : error.stack,
    cause: error.cause instanceof Error ? withoutContents(error.cause) : undefined,
  };
}

/** Where it happened, without what it said: a message may have several lines. */
function placesOf({ stack }: Error): string | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
}
