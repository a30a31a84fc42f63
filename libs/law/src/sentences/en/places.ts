import type { PlaceRules, TextsOf } from '../rule-text.js';
import { atProvider, countries, country, dataOf, KINDS, list, use } from './words.js';

export const places: TextsOf<PlaceRules> = {
  'LOC-001': {
    title: 'Primary hosting outside the EEA with neither adequacy nor safeguard',
    explain: (f) =>
      `primary hosting of ${atProvider(f)} outside the EEA (${country(f.country)}), with no adequacy decision and no safeguard to cover it`,
    remedy:
      'Bring the data back or suspend the service; failing that, sign the standard contractual clauses 2021/914 (the right module) with a transfer impact assessment, or change provider.',
  },
  'LOC-002': {
    title: 'Copy outside the EEA with neither adequacy nor safeguard',
    explain: (f) =>
      `copy of ${atProvider(f)} outside the EEA (${KINDS[f.kind]}, ${country(f.country)}), with no adequacy decision and no safeguard to cover it`,
    remedy: 'Require in the contract that copies stay in the EEA; have this one deleted and obtain a certificate.',
  },
  'LOC-003': {
    title: 'Remote access from a third country, not covered',
    explain: (f) =>
      `${KINDS[f.kind]} to ${atProvider(f)} from a third country (${country(f.country)}), with no adequacy decision and no safeguard to cover it` +
      (f.access === 'DENIED_BY_VENDOR' ? '; the provider states that it does not access the data' : ''),
    remedy:
      'Limit support to the EEA, or to one-off, logged access on request; failing that, have the standard contractual clauses 2021/914 (module 3) signed between the provider and its affiliate, with a transfer impact assessment.',
  },
  'LOC-004': {
    title: 'Location of the data unknown',
    explain: (f) => `unknown location of the data of ${use(f)}`,
    explainUnknown: (f) =>
      f.unknownPlaces.length > 0
        ? `It is not known in which country the data of ${use(f)} is, or from which it can be accessed: ${list(f.unknownPlaces.map((kind) => KINDS[kind]))}.`
        : `It is not known where the data of ${use(f)} is: hosting outside the EEA cannot be ruled out.`,
    remedy:
      'Send the provider the location questionnaire (hosting, copies, support access), then record its answer once for all the members that use this provider.',
  },
  'LOC-006': {
    title: 'Register contradicted: “no transfer”, yet a third country',
    explain: (f) =>
      `activity “${f.activity}” declared without transfer, although data is in a third country or can be accessed from one (${countries(f.countries)}); even under an adequacy decision, a third country must be named`,
    remedy: 'Complete the register (third country) and the privacy notices (transfer, adequacy decision or safeguard).',
  },
  'LOC-007': {
    title: 'Data in a territory with a special status, outside the Union',
    explain: (f) =>
      `${dataOf(f)}, located in a territory with a special status outside the Union, or accessible from it (${KINDS[f.kind]}, ${country(f.country)})`,
    remedy: 'Ask the DPO to assess the situation: such flows are not treated here as a transfer to a third country.',
  },
  'LOC-008': {
    title: 'Health data with a host without an HDS certificate',
    explain: (f) => `${dataOf(f, 'health data')}, with a host without an HDS certificate valid for this service (${KINDS[f.kind]})`,
    remedy: 'Move to a service named in an HDS certificate on version 2, and sign the health data hosting contract.',
  },
  'LOC-009': {
    title: 'Health data stored outside the Union and the EEA',
    explain: (f) =>
      `${dataOf(f, 'health data')}, stored outside the Union and the EEA (${KINDS[f.kind]}, ${country(f.country)}); neither an adequacy decision nor a transfer tool is a remedy`,
    remedy: 'Bring the storage back to the Union or the EEA.',
  },
  'SOV-001': {
    title: 'Sensitive data readable by a provider under non-European control',
    explain: (f) =>
      `sensitive data of ${use(f)} stored in Europe with a provider under non-European control` +
      (f.countries.length > 0 ? ` (${countries(f.countries)})` : '') +
      ', without encryption keys held by the member alone; this is not a transfer but a risk',
    remedy:
      'Carry out the risk analysis; encrypt with keys held by the member alone; provide for a clause on Article 48 (requests from foreign authorities); for the most sensitive data, choose a SecNumCloud-qualified service.',
  },
};
