import type { DataLocation, TransferTool } from '../../../../../libs/model/src/index.js';
import type { ProviderId } from '../providers/catalogue.js';

type Place = Omit<DataLocation, 'id' | 'engagementId' | 'activityId'>;
type Details = Partial<Omit<Place, 'kind' | 'country' | 'operatorId'>> & { operator?: ProviderId };

/** Where the data is stored; by default seen in the contract, its keys at the provider. */
export function stored(country: string | null, place: string | null, details: Details = {}): Place {
  return at('PRIMARY', country, place, { keyCustody: 'PROVIDER', ...details });
}

export function backedUp(country: string, place: string, details: Details = {}): Place {
  return at('BACKUP', country, place, { keyCustody: 'PROVIDER', ...details });
}

/** From where somebody helps users, and can see the data while doing so. */
export function assisted(country: string, place: string, details: Details = {}): Place {
  return at('SUPPORT_ACCESS', country, place, { access: 'CLEAR', ...details });
}

export function at(
  kind: DataLocation['kind'],
  country: string | null,
  place: string | null,
  { operator, ...details }: Details = {},
): Place {
  return {
    kind,
    country,
    place,
    operatorId: operator ?? null,
    access: null,
    keyCustody: null,
    from: null,
    to: null,
    evidence: country === null ? null : { kind: 'CONTRACT', on: null, url: null },
    transferTools: [],
    ...details,
  };
}

/** The software runs at the town hall itself. */
export function onPremises(activityId: string, place: string): DataLocation {
  const here = at('PRIMARY', 'FR', place, { access: 'NONE', keyCustody: 'MEMBER', evidence: null });
  return { id: `loc-${activityId.replace(/^act-/, '')}-en-interne`, engagementId: null, activityId, ...here };
}

export function tool(code: TransferTool['tool'], details: Partial<Omit<TransferTool, 'tool'>> = {}): TransferTool {
  return {
    tool: code,
    module: null,
    importer: null,
    signedOn: null,
    to: null,
    systematic: null,
    scopeConfirmed: null,
    reference: null,
    tia: null,
    ...details,
  };
}

/** The standard contractual clauses of 2021, with or without the assessment of the law over there. */
export function clauses2021(signedOn: string, importer: string, assessedOn: string | null): TransferTool {
  const tia = assessedOn === null ? null : { doneOn: assessedOn, outcome: 'SUFFICIENT' as const, reviewBy: null };
  return tool('SCC-2021', { module: 2, importer, signedOn, tia });
}
