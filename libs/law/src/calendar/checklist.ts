import clauses from '../../tables/art28_checklist.json' with { type: 'json' };
import type { Language } from '../sentences/language.js';

/** A point that GDPR art. 28(3) asks of an agreement. */
export interface ChecklistItem {
  id: string;
  article: string;
  title: Record<Language, string>;
}

/** All of them, in the order of the text. */
export const CHECKLIST: readonly ChecklistItem[] = clauses.map(({ id, art, fr, en }) => ({ id, article: art, title: { fr, en } }));
