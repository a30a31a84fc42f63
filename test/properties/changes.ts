import type { Theme } from '../../libs/law/src/index.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';

/** A change of a group, and the themes that it can only bring down (or keep). */
export interface Change {
  after: RegisterBundle[];
  themes: readonly Theme[];
}

type Edit = (bundle: RegisterBundle, pick: <T>(all: T[]) => T | undefined, group: RegisterBundle[]) => void;

/** One more cover somewhere: a tool, a listing, a certificate, a beneficiary. */
export function moreCovered(bundles: RegisterBundle[], seed: number): Change {
  const edits: [Edit, Theme[]][] = [
    [addTool, ['NON_EU_HOSTING']],
    [addListing, ['NON_EU_HOSTING']],
    [addCertificate, ['HEALTH_HOSTING']],
    [addBeneficiaries, ['MISSING_AGREEMENT']],
  ];
  return edited(bundles, seed, edits);
}

/** One fact fewer. Only facts whose absence reads as unknown: RULES.md § 1.2 lists those that read as "not done". */
export function lessKnown(bundles: RegisterBundle[], seed: number): Change {
  const edits: [Edit, Theme[]][] = [
    [forgetAccess, ['NON_EU_HOSTING']],
    [forgetListings, ['NON_EU_HOSTING', 'HEALTH_HOSTING']],
    [forgetSignature, ['NON_EU_HOSTING']],
    [forgetHdsScope, ['HEALTH_HOSTING', 'NON_EU_HOSTING']],
    [forgetControl, ['SOVEREIGNTY']],
    [forgetAgreementsSignature, ['MISSING_AGREEMENT']],
    [forgetAccession, ['MISSING_AGREEMENT']],
    [forgetOfficer, ['DPO']],
  ];
  return edited(bundles, seed, edits);
}

/** The same group, its records in another order. */
export function reordered(bundles: RegisterBundle[], seed: number): RegisterBundle[] {
  const turn = <T>(all: T[]) => [...all.slice(seed % (all.length || 1)), ...all.slice(0, seed % (all.length || 1))].toReversed();
  return turn(
    bundles.map((bundle) => ({
      ...bundle,
      activities: turn(bundle.activities),
      providers: turn(bundle.providers),
      engagements: turn(bundle.engagements),
      locations: turn(bundle.locations),
      agreements: turn(bundle.agreements),
    })),
  );
}

const ID_KEYS = ['id', 'activityId', 'engagementId', 'providerId', 'operatorId', 'parentId', 'memberId', 'holderId'];
const ID_LISTS = ['activityIds', 'agreementIds', 'arrangementIds', 'list'];

/** The same group, every id another. */
export function renamed(bundles: RegisterBundle[]): RegisterBundle[] {
  const rename = (id: string) => `z${[...id].toReversed().join('')}`;
  const text = JSON.stringify(bundles, (key, value: unknown) => {
    if (typeof value === 'string' && ID_KEYS.includes(key)) return rename(value);
    if (typeof value === 'string' && key === 'sharedAgreementRef') return value.split('/').map(rename).join('/');
    if (Array.isArray(value) && ID_LISTS.includes(key)) return value.map((id) => rename(String(id)));
    return value;
  });
  return JSON.parse(text) as RegisterBundle[];
}

function edited(bundles: RegisterBundle[], seed: number, edits: [Edit, Theme[]][]): Change {
  const after = structuredClone(bundles);
  const [edit, themes] = edits[seed % edits.length] ?? [() => undefined, []];
  const pick = <T>(all: T[]) => all[Math.floor(seed / edits.length) % (all.length || 1)];
  for (const bundle of after) edit(bundle, pick, after);
  return { after, themes };
}

const addTool: Edit = (bundle, pick) => {
  const place = pick(bundle.locations);
  if (place === undefined) return;
  const tool = { tool: 'SCC-2021', module: 2, importer: null, signedOn: '2021-07-01', to: null } as const;
  const tia = { doneOn: '2021-07-01', outcome: 'SUFFICIENT', reviewBy: null } as const;
  place.transferTools = [...(place.transferTools ?? []), { ...tool, systematic: null, scopeConfirmed: null, reference: null, tia }];
};

const addListing: Edit = (bundle, pick) => {
  const provider = pick(bundle.providers);
  provider?.certifications?.push({ ...CERTIFICATE, scheme: 'DPF', from: '2023-09-01', to: '2025-09-01' });
};

const addCertificate: Edit = (bundle, pick) => {
  const provider = pick(bundle.providers);
  const services = bundle.engagements.map(({ service }) => service);
  provider?.certifications?.push({ ...CERTIFICATE, scheme: 'HDS', version: '2.0', services, from: '2020-01-01' });
};

const CERTIFICATE = {
  version: null,
  entity: null,
  services: null,
  coversHr: null,
  from: null,
  to: null,
  checkedOn: null,
  url: null,
};

/** Whatever its vehicle asks, every member of the group fulfils it. */
const addBeneficiaries: Edit = (bundle, pick, group) => {
  const agreement = pick(bundle.agreements);
  if (agreement === undefined) return;
  const launched = agreement.procedureLaunchedOn;
  const entries = group.map(({ member }) => ({
    memberId: member.id,
    siren: null,
    name: member.name,
    from: null,
    to: null,
    conventionSignedOn: launched ?? '2019-01-01',
    deliberationOn: launched ?? '2019-01-01',
  }));
  agreement.beneficiaries = [...(agreement.beneficiaries ?? []), ...entries];
};

const forgetAccess: Edit = (bundle, pick) => {
  const place = pick(bundle.locations);
  if (place !== undefined) place.access = null;
};

const forgetListings: Edit = (bundle, pick) => {
  const provider = pick(bundle.providers);
  if (provider !== undefined) provider.certifications = null;
};

/** A derogation needs no signature: its day, if given, is only a start. */
const forgetSignature: Edit = (bundle, pick) => {
  for (const tool of pick(bundle.locations)?.transferTools ?? []) {
    if (!tool.tool.startsWith('DER-49-')) tool.signedOn = null;
  }
};

const forgetHdsScope: Edit = (bundle, pick) => {
  const activity = pick(bundle.activities);
  if (activity !== undefined) activity.hdsScope = null;
};

const forgetControl: Edit = (bundle, pick) => {
  const provider = pick(bundle.providers);
  if (provider !== undefined) provider.control = null;
};

const forgetAgreementsSignature: Edit = (bundle, pick) => {
  const agreement = pick(bundle.agreements);
  if (agreement !== undefined) agreement.signedOn = null;
};

const forgetAccession: Edit = (bundle, pick) => {
  for (const entry of pick(bundle.agreements)?.beneficiaries ?? []) entry.deliberationOn = null;
};

const forgetOfficer: Edit = (bundle) => {
  if (bundle.member.dpo !== null) bundle.member.dpo = { ...bundle.member.dpo, designatedOn: null, conventionSignedOn: null };
};
