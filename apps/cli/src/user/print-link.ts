import type { Language } from '../../../../libs/law/src/index.js';
import type { Settings } from '../../../../libs/runtime/src/index.js';
import { printed } from '../terminal/printed.js';
import { USER_WORDS } from './user-words.js';

/** The page where a person chooses a password: alone on standard output, once. */
export async function printLink(secret: string, { publicUrl, host, port }: Settings, language: Language): Promise<void> {
  process.stderr.write(`vigie: ${USER_WORDS[language].handOver}\n`);
  const address = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  await printed([`${address}/password#${secret}\n`]);
}
