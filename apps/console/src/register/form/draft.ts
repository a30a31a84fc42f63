import { readKept, writeKept } from '../../kept/kept';

/** What somebody typed and has not saved, and the version that they had before them. */
export interface Draft<Values> {
  at: string;
  /** Null: the record is not in the register yet. */
  version: number | null;
  base: Values;
  values: Values;
}

/** One draft by person and record, or by person and member for a new one. */
export const draftName = (viewerId: string, of: string) => `draft.${viewerId}.${of}`;

export function readDraft<Values>(name: string): Draft<Values> | null {
  const kept = readKept(name);
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as Partial<Draft<Values>>;
    return draft.values && draft.base && draft.at !== undefined ? (draft as Draft<Values>) : null;
  } catch {
    return null;
  }
}

export const writeDraft = <Values>(name: string, draft: Draft<Values>) => writeKept(name, JSON.stringify(draft));
export const dropDraft = (name: string) => writeKept(name, null);
