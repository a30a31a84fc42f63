import type { PlaceRules, TextsOf } from '../rule-text.js';
import { atProvider, countries, country, KINDS, list, use } from './words.js';

export const places: TextsOf<PlaceRules> = {
  'LOC-001': {
    title: 'Primary hosting outside the EEA with neither adequacy nor safeguard',
    explain: (f) =>
      `primary hosting of ${atProvider(f)} outside the EEA (${country(f.country)}), with no adequacy decision and no safeguard to cover it`,
    remedy:
      'Bring the data back or suspend the service; failing that, sign the standard clauses 2021/914 (the right module) with a transfer impact assessment, or change provider.',
  },
  'LOC-002': {
    title: 'Copy outside the EEA with neither adequacy nor safeguard',
    explain: (f) =>
      `copy of ${atProvider(f)} outside the EEA (${KINDS[f.kind]}, ${country(f.country)}), with no adequacy decision and no safeguard to cover it`,
    remedy: 'Require a region of the Union for copies in the contract; have this one deleted and obtain a certificate.',
  },
  'LOC-003': {
    title: 'Remote access from a third country, not covered',
    explain: (f) =>
      `${KINDS[f.kind]} to ${atProvider(f)} from a third country (${country(f.country)}), with no adequacy decision and no safeguard to cover it` +
      (f.access === 'DENIED_BY_VENDOR' ? '; the provider states that it does not access the data' : ''),
    remedy:
      'Limit support to the EEA or to logged access on request; failing that, standard clauses (module 3) between the provider and its affiliate, with a transfer impact assessment.',
  },
  'LOC-004': {
    title: 'Place of the data unknown',
    explain: (f) => `unknown place of the data of ${use(f)}`,
    explainUnknown: (f) =>
      f.unknownPlaces.length > 0
        ? `Nobody knows in which country the data of ${use(f)} is: ${list(f.unknownPlaces.map((kind) => KINDS[kind]))}.`
        : `Nobody knows where the data of ${use(f)} is: hosting outside the EEA cannot be ruled out.`,
    remedy:
      'Send the provider the location questionnaire (hosting, copies, support access), then record its answer once for all the members that use it.',
  },
  'LOC-006': {
    title: 'Register contradicted: “no transfer”, yet a third country',
    explain: (f) =>
      `activity “${f.activity}” declared without transfer, although data is in a third country or can be reached from one (${countries(f.countries)}); an adequate country is a third country to be named too`,
    remedy: 'Complete the register and the privacy notices: country and safeguard.',
  },
  'LOC-007': {
    title: 'Data in a territory with a special status, outside the Union',
    explain: (f) =>
      `${KINDS[f.kind]} of ${atProvider(f)} in a territory with a special status, outside the Union (${country(f.country)})`,
    remedy: 'Have the DPO qualify the situation: such flows are not treated as a transfer to a third country.',
  },
  'LOC-008': {
    title: 'Health data at a host without an HDS certificate',
    explain: (f) =>
      `health data of ${atProvider(f)} (${KINDS[f.kind]}) at a host without an HDS certificate valid for this service`,
    remedy: 'Move to a service named in an HDS certificate on version 2, and sign the HDS contract.',
  },
  'LOC-009': {
    title: 'Health data stored outside the Union and the EEA',
    explain: (f) =>
      `health data of ${atProvider(f)} stored outside the Union and the EEA (${KINDS[f.kind]}, ${country(f.country)}); neither adequacy nor a transfer tool cures it`,
    remedy: 'Bring the storage back to the Union or the EEA.',
  },
  'SOV-001': {
    title: 'Sensitive data readable by a provider under non-European control',
    explain: (f) =>
      `sensitive data of ${use(f)} stored in Europe at a provider under non-European control` +
      (f.countries.length > 0 ? ` (${countries(f.countries)})` : '') +
      ', without keys held by the member alone; this is not a transfer but a risk',
    remedy:
      'Make the risk analysis; encrypt with keys held by the member; a clause on article 48; for the most sensitive data, an offer qualified SecNumCloud.',
  },
};
