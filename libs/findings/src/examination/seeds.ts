import type { DataLocation, Engagement, SubjectType } from '../../../model/src/index.js';
import type { RecordChange } from '../../../records/src/index.js';

/** From which records of a register an examination begins; null: the whole register. */
export type Seeds = PartSeeds | null;

export interface PartSeeds {
  /** Their uses are examined with them. */
  activities: string[];
  /** The whole chains in which they stand are examined. */
  engagements: string[];
  /** The uses that rest on them are examined with them. */
  agreements: string[];
  /** Wherever the register names them. */
  providers: string[];
  /** Examined by themselves: what leads to them changed. */
  linkedActivities: string[];
  linkedAgreements: string[];
  linkedProviders: string[];
  /** As registers are compared: what other members say of them changed. */
  providerKeys: string[];
  /** Whether it changed when a use holds, or for what: the agreements that it rests on then speak of other activities. */
  usesChanged: boolean;
  /** Records that are no longer there. */
  removed: { type: SubjectType; id: string }[];
}

const noSeeds: PartSeeds = {
  activities: [],
  engagements: [],
  agreements: [],
  providers: [],
  linkedActivities: [],
  linkedAgreements: [],
  linkedProviders: [],
  providerKeys: [],
  usesChanged: false,
  removed: [],
};

/** Seeds as they were kept: what was not said is empty. */
export function seedsFrom(kept: Partial<PartSeeds> | null): Seeds {
  return kept === null ? null : { ...noSeeds, ...kept };
}

/** What both say. */
export function together(seeds: readonly Seeds[]): Seeds {
  return seeds.reduce<Seeds>((a, b) => (a === null || b === null ? null : merged(a, b)), noSeeds);
}

/** From where to examine a register after changes to its own records. */
export function seedsOf(changes: readonly RecordChange[]): Seeds {
  return together(changes.map(seedsOfChange));
}

function seedsOfChange({ type, id, before, after }: RecordChange): Seeds {
  const both = [before, after].filter((record) => record !== null);
  switch (type) {
    case 'MEMBER':
      return null;
    case 'ACTIVITY':
      return { ...noSeeds, activities: [id], usesChanged: true, removed: gone('ACTIVITY', id, after) };
    case 'ENGAGEMENT': {
      const uses = both as Engagement[];
      return {
        ...noSeeds,
        engagements: [id, ...uses.flatMap(({ parentId }) => parentId ?? [])],
        linkedActivities: uses.flatMap(({ activityIds }) => activityIds),
        linkedAgreements: uses.flatMap(({ agreementIds }) => agreementIds ?? []),
        linkedProviders: uses.map(({ providerId }) => providerId),
        usesChanged: true,
        removed: gone('ENGAGEMENT', id, after),
      };
    }
    case 'LOCATION': {
      const places = both as DataLocation[];
      return {
        ...noSeeds,
        engagements: places.flatMap(({ engagementId }) => engagementId ?? []),
        activities: places.flatMap(({ activityId }) => activityId ?? []),
        removed: gone('LOCATION', id, after),
      };
    }
    case 'AGREEMENT':
      return { ...noSeeds, agreements: [id], removed: gone('AGREEMENT', id, after) };
    case 'PROVIDER':
      return { ...noSeeds, providers: [id] };
    case 'DECISION':
      return noSeeds;
  }
}

function gone(type: SubjectType, id: string, after: object | null) {
  return after === null ? [{ type, id }] : [];
}

function merged(a: PartSeeds, b: PartSeeds): PartSeeds {
  const both = (key: Exclude<keyof PartSeeds, 'usesChanged' | 'removed'>) => [...new Set([...a[key], ...b[key]])];
  return {
    activities: both('activities'),
    engagements: both('engagements'),
    agreements: both('agreements'),
    providers: both('providers'),
    linkedActivities: both('linkedActivities'),
    linkedAgreements: both('linkedAgreements'),
    linkedProviders: both('linkedProviders'),
    providerKeys: both('providerKeys'),
    usesChanged: a.usesChanged || b.usesChanged,
    removed: [...a.removed, ...b.removed],
  };
}
