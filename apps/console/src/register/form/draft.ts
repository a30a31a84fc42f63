import { readKept, writeKept } from '../../kept/kept';
import type { ActivityValues } from './values';

/** What somebody typed and has not saved, and the version that they had before them. */
export interface Draft {
  at: string;
  /** Null: the activity is not in the register yet. */
  version: number | null;
  base: ActivityValues;
  values: ActivityValues;
}

/** One draft by person and activity, or by person and member for a new one. */
export const draftName = (viewerId: string, of: string) => `draft.${viewerId}.${of}`;

export function readDraft(name: string): Draft | null {
  const kept = readKept(name);
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as Partial<Draft>;
    return draft.values && draft.base && draft.at !== undefined ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

export const writeDraft = (name: string, draft: Draft) => writeKept(name, JSON.stringify(draft));
export const dropDraft = (name: string) => writeKept(name, null);
