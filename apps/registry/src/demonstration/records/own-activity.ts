import type { Activity, LegalBasis } from '../../../../../libs/model/src/index.js';
import { adopted, type Particulars } from './adopted.js';

type Own = Particulars & {
  /** After `act-`. */
  slug: string;
  name: string;
  basis: LegalBasis | null;
  text: string | null;
  people: string[];
  /** Null: nobody has said. */
  kept: string | null;
  categories: string[];
};

/** An activity that has no template: written by the member itself, and in order like the adopted ones. */
export function ownActivity({ slug, name, basis, text, people, kept, categories, ...particulars }: Own): Activity {
  const retention = { active: kept, administrativeUse: null, finalDisposition: 'DESTROY' as const, archivesVisaOn: null };
  return {
    ...adopted('RDV-01', {
      id: `act-${slug}`,
      name,
      purposes: [{ name, legalBasis: basis, legalText: text }],
      dataSubjects: people,
      data: categories.map((category) => ({ name: category, special: null, article9Condition: null, retention })),
      recipients: [],
      ...particulars,
    }),
    templateCode: null,
  };
}
