import type {
  DeclareLocationInput,
  EvidenceKind,
  KeyCustody,
  LocationAccess,
  LocationKind,
  LocationQuery,
  TransferToolInput,
} from './location.documents';

export type ShownLocation = Extract<NonNullable<LocationQuery['node']>, { __typename: 'Location' }>;

/** As the form holds a transfer tool: the same names as in the API, so that what is refused finds its field. */
export interface ToolValues {
  key: string;
  tool: string;
  module: string | null;
  importer: string;
  signedOn: string | null;
  to: string | null;
  systematic: boolean | null;
  scopeConfirmed: boolean | null;
  reference: string;
  tia: { doneOn: string | null; outcome: 'SUFFICIENT' | 'NEEDS_MEASURES' | 'INSUFFICIENT' | null; reviewBy: string | null };
}

/** What one says of a place: the same in the three forms that ask for it. */
export interface LocationValues {
  kind: LocationKind;
  country: string | null;
  place: string;
  from: string | null;
  to: string | null;
  access: LocationAccess | null;
  keyCustody: KeyCustody | null;
  operatorId: string | null;
  evidence: { kind: EvidenceKind | null; on: string | null; url: string };
  transferTools: ToolValues[];
}

export const newLocation: LocationValues = {
  kind: 'PRIMARY',
  country: null,
  place: '',
  from: null,
  to: null,
  access: null,
  keyCustody: null,
  operatorId: null,
  evidence: { kind: null, on: null, url: '' },
  transferTools: [],
};

export const newTool = (tool: string): ToolValues => ({
  key: crypto.randomUUID(),
  tool,
  module: null,
  importer: '',
  signedOn: null,
  to: null,
  systematic: null,
  scopeConfirmed: null,
  reference: '',
  tia: { doneOn: null, outcome: null, reviewBy: null },
});

export function valuesOf({ operator, evidence, transferTools, ...location }: ShownLocation): LocationValues {
  const { kind, country, place, from, to, access, keyCustody } = location;
  return {
    kind,
    country,
    from,
    to,
    access,
    keyCustody,
    place: place ?? '',
    operatorId: operator?.id ?? null,
    evidence: { kind: evidence?.kind ?? null, on: evidence?.on ?? null, url: evidence?.url ?? '' },
    transferTools: (transferTools ?? []).map((one) => ({
      ...newTool(one.tool),
      ...one,
      module: one.module === null ? null : String(one.module),
      importer: one.importer ?? '',
      reference: one.reference ?? '',
      tia: one.tia ?? { doneOn: null, outcome: null, reviewBy: null },
    })),
  };
}

type Content = Omit<DeclareLocationInput, 'memberId' | 'engagementId' | 'activityId'>;

/** What the API is told: what was left empty is not known. */
export function contentOf({ place, evidence, transferTools, ...others }: LocationValues) {
  return {
    ...others,
    place: place.trim() || null,
    evidence: evidence.kind && { kind: evidence.kind, on: evidence.on, url: evidence.url.trim() || null },
    transferTools: transferTools.map(toolOf),
  } satisfies Content;
}

function toolOf({
  tool,
  module,
  importer,
  signedOn,
  to,
  systematic,
  scopeConfirmed,
  reference,
  tia,
}: ToolValues): TransferToolInput {
  return {
    tool,
    signedOn,
    to,
    systematic,
    scopeConfirmed,
    module: module === null ? null : Number(module),
    importer: importer.trim() || null,
    reference: reference.trim() || null,
    tia: tia.doneOn === null ? null : { ...tia, doneOn: tia.doneOn },
  };
}
