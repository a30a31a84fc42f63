import { distance } from 'fastest-levenshtein';
import type { ProviderNamed } from '../protocol/findings.js';

/** A provider as one node knows it. */
export interface ProviderAt {
  nodeId: string;
  provider: ProviderNamed;
  members: readonly string[];
}

/** One provider of the group: what every node that knows it says. */
export interface GroupProvider {
  /** What tells it from others: an identifier, or the node that alone knows it. */
  key: string;
  keys: string[];
  name: string;
  country: string | null;
  identifiers: { siren: string | null; vat: string | null; lei: string | null; domain: string | null };
  /** The other names that nodes give it. */
  otherNames: string[];
  at: ProviderAt[];
}

/**
 * The same provider on several nodes is one when they share a SIREN, a VAT number, a LEI or a domain. One that no identifier ties to
 * another stays apart, whatever its name.
 */
export function unionProviders(known: readonly ProviderAt[]): GroupProvider[] {
  const groups: { keys: Set<string>; at: ProviderAt[] }[] = [];
  const byKey = new Map<string, number>();
  for (const one of known) {
    const keys = keysOf(one);
    const met = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].sort((a, b) => a - b);
    const into = met[0] ?? groups.push({ keys: new Set(), at: [] }) - 1;
    for (const other of met.slice(1)) move(groups, other, into);
    groups[into]?.at.push(one);
    for (const key of keys) groups[into]?.keys.add(key);
    for (const key of groups[into]?.keys ?? []) byKey.set(key, into);
  }
  return groups.filter(({ at }) => at.length > 0).map(({ keys, at }) => asOne([...keys].sort(strongestFirst), at));
}

function move(groups: { keys: Set<string>; at: ProviderAt[] }[], from: number, into: number): void {
  const gone = groups[from];
  const kept = groups[into];
  if (gone === undefined || kept === undefined) return;
  for (const key of gone.keys) kept.keys.add(key);
  kept.at.push(...gone.at);
  groups[from] = { keys: new Set(), at: [] };
}

/** What it is known by; a French VAT number holds a SIREN. */
function keysOf({ nodeId, provider: { id, identifiers } }: ProviderAt): string[] {
  const vat = code(identifiers?.vat);
  const siren = code(identifiers?.siren) ?? /^FR\w{2}(\d{9})$/.exec(vat ?? '')?.[1] ?? null;
  const keys = [
    siren && `siren ${siren}`,
    vat && `vat ${vat}`,
    code(identifiers?.lei) && `lei ${code(identifiers?.lei)}`,
    domain(identifiers?.domain) && `domain ${domain(identifiers?.domain)}`,
  ].filter((key) => key !== null);
  return [...keys, `at ${nodeId} ${id}`];
}

function code(text: string | null | undefined): string | null {
  return text?.replace(/[^A-Za-z0-9]+/g, '').toUpperCase() || null;
}

function domain(text: string | null | undefined): string | null {
  return (
    text
      ?.trim()
      .toLowerCase()
      .replace(/^([a-z]+:\/\/)?([^/@]*@)?(www\.)?|[:/?#].*$|\.$/g, '') || null
  );
}

const STRENGTH = ['siren', 'vat', 'lei', 'domain', 'at'];
const strength = (key: string) => STRENGTH.indexOf(key.slice(0, key.indexOf(' ')));
const strongestFirst = (a: string, b: string) => strength(a) - strength(b) || (a < b ? -1 : 1);

function asOne(keys: string[], at: ProviderAt[]): GroupProvider {
  const names = [...grouped(at.map(({ provider: { name } }) => name))].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const said = <Value>(of: (provider: ProviderNamed) => Value | null | undefined) =>
    at.map(({ provider }) => of(provider)).find((value) => value !== null && value !== undefined) ?? null;
  return {
    key: keys[0] ?? '',
    keys: keys.filter((key) => !key.startsWith('at ')),
    name: names[0]?.[0] ?? '',
    country: said(({ country }) => country),
    identifiers: {
      siren: said(({ identifiers }) => identifiers?.siren),
      vat: said(({ identifiers }) => identifiers?.vat),
      lei: said(({ identifiers }) => identifiers?.lei),
      domain: said(({ identifiers }) => identifiers?.domain),
    },
    otherNames: names.slice(1).map(([name]) => name),
    at,
  };
}

function grouped(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Providers that may be the same under two names, or on two nodes without an identifier: for a person to tell. */
export function possibleMatches(provider: GroupProvider, all: readonly GroupProvider[]): GroupProvider[] {
  const name = bare(provider.name);
  return all.filter((other) => other.key !== provider.key && isAlike(name, bare(other.name))).slice(0, 10);
}

function isAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || distance(a, b) <= Math.floor(Math.min(a.length, b.length) / 6);
}

/** Without accents, case, or the legal form of the company. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(
      /\b(sas|sasu|sa|sarl|eurl|snc|scop|gmbh|ag|bv|nv|srl|spa|plc|ltd|limited|llc|inc|corp|corporation|company|groupe|group)\b/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
