import type {
  AgreementKind,
  AgreementQuery,
  AgreementState,
  AgreementTemplate,
  AgreementVehicle,
  RecordAgreementInput,
  SubProcessingAuthorisation,
} from './agreement.documents';
import { beneficiaryOf, type BeneficiaryValues } from './beneficiary-values';

export type ShownAgreement = Extract<NonNullable<AgreementQuery['node']>, { __typename: 'Agreement' }>;

/** What one says of an agreement: the same when it is recorded and when it is corrected. */
export interface AgreementValues {
  kind: AgreementKind;
  providerId: string | null;
  title: string;
  reference: string;
  state: AgreementState;
  vehicle: AgreementVehicle;
  template: AgreementTemplate | null;
  services: string[];
  procedureLaunchedOn: string | null;
  signedOn: string | null;
  from: string | null;
  to: string | null;
  /** How it goes on at its end. Null: not that one knows. */
  renews: 'TACIT' | 'EXPRESS' | null;
  renewal: { months: number | null; times: number | null };
  noticeMonths: number | null;
  subProcessing: {
    authorisation: SubProcessingAuthorisation | null;
    list: string[] | null;
    listedOn: string | null;
    noticeDays: number | null;
    objectionDays: number | null;
  };
  beneficiaries: BeneficiaryValues[];
}

export const newAgreement: AgreementValues = {
  kind: 'PROCESSING',
  state: 'SIGNED',
  vehicle: 'OWN',
  template: null,
  providerId: null,
  title: '',
  reference: '',
  services: [],
  procedureLaunchedOn: null,
  signedOn: null,
  from: null,
  to: null,
  renews: null,
  renewal: { months: null, times: null },
  noticeMonths: null,
  subProcessing: { authorisation: null, list: null, listedOn: null, noticeDays: null, objectionDays: null },
  beneficiaries: [],
};

export function valuesOf(of: ShownAgreement): AgreementValues {
  const { kind, state, vehicle, template, procedureLaunchedOn, signedOn, from, to, noticeMonths, renewal } = of;
  return {
    kind,
    state,
    vehicle,
    template,
    procedureLaunchedOn,
    signedOn,
    from,
    to,
    noticeMonths,
    providerId: of.provider?.id ?? null,
    title: of.title,
    reference: of.reference ?? '',
    services: of.services ?? [],
    renews: renewal && (renewal.tacit ? 'TACIT' : 'EXPRESS'),
    renewal: { months: renewal?.months || null, times: renewal?.times ?? null },
    subProcessing: of.subProcessing ?? newAgreement.subProcessing,
    beneficiaries: [],
  };
}

/** A shared agreement names whom it binds, besides the member that holds it. */
export const isShared = (vehicle: AgreementVehicle) => vehicle !== 'OWN' && vehicle !== 'ONLINE_TERMS';

type Content = Omit<RecordAgreementInput, 'memberId'>;

/** What the API is told, beneficiaries apart: acts of their own add them later. */
export function contentOf({ renews, renewal, ...given }: AgreementValues) {
  const { beneficiaries: _beneficiaries, ...values } = given;
  const { subProcessing, reference, services, title } = values;
  const saysNothing = Object.values(subProcessing).every((value) => value === null);
  return {
    ...values,
    title: title.trim(),
    reference: reference.trim() || null,
    services: services.length > 0 ? services : null,
    renewal: renews ? { tacit: renews === 'TACIT', months: renewal.months ?? 0, times: renewal.times } : null,
    subProcessing: saysNothing ? null : subProcessing,
  } satisfies Content;
}

export function recordedContentOf(values: AgreementValues) {
  const shared = isShared(values.vehicle) && values.beneficiaries.length > 0;
  return { ...contentOf(values), beneficiaries: shared ? values.beneficiaries.map(beneficiaryOf) : null } satisfies Content;
}
