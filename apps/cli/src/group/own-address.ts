import type { Settings } from '../../../../libs/runtime/src/index.js';
import { Complaint } from '../node/complaint.js';
import { GROUP_WORDS } from './group-words.js';

/** Where the other nodes reach this one: as told, or as people do. */
export function ownAddress(told: string | undefined, { publicUrl }: Pick<Settings, 'publicUrl'>): string {
  const address = told ?? publicUrl;
  if (address === null) throw new Complaint({ fr: GROUP_WORDS.fr.noUrl, en: GROUP_WORDS.en.noUrl });
  return address;
}
