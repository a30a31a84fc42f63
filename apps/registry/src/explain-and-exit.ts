import { EmbeddedFailed, isConnectionFailure } from '../../../libs/database/src/index.js';
import { WrongSettings } from '../../../libs/runtime/src/index.js';
import { EndedEarly } from './supervisor/asked-process.js';
import { PortTaken } from './supervisor/free-ports.js';

/** Ends the process because it cannot start: with what its administrator can do about it, when that is known. */
export function explainAndExit(error: unknown): never {
  const lines = explained(error);
  if (lines === null) throw error;
  process.stderr.write(lines.map((line) => `vigie: ${line}\n`).join(''));
  process.exit(2);
}

function explained(error: unknown): string[] | null {
  if (error instanceof WrongSettings) return [`réglage inutilisable / unusable setting\n${error.message}`];
  if (error instanceof EmbeddedFailed) return [error.text.fr, error.text.en];
  if (error instanceof EndedEarly) return []; // it said why itself
  if (error instanceof PortTaken) return [`PORT: le port ${error.port} est déjà pris / port ${error.port} is already taken`];
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return [`PORT: ce port${portOf(error)} est déjà pris / this port is already taken`];
  }
  if (isConnectionFailure(error)) return ['DATABASE_URL: la base ne répond pas / the database does not answer'];
  return null;
}

const portOf = (error: Error) => ('port' in error ? ` (${String(error.port)})` : '');
