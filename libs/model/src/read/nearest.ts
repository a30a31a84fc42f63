import { distance } from 'fastest-levenshtein';

/** The known word that an unknown one most likely means; null when none is close, or when two are as close as each other. */
export function nearest(unknown: string, known: readonly string[]): string | null {
  if (unknown.length > 100) return null;
  const word = comparable(unknown);
  const ranked = known
    .map((candidate) => ({ candidate, away: mistakes(word, comparable(candidate)) }))
    .sort((one, other) => one.away - other.away);

  const [first, second] = ranked;
  if (!first || first.away > furthest(word) || first.away === second?.away) return null;
  return first.candidate;
}

/** Letters in another order are one mistake: form for from. */
const mistakes = (word: string, known: string) => (sorted(word) === sorted(known) && word !== known ? 1 : distance(word, known));

const sorted = (word: string) => Array.from(word).sort().join('');

const furthest = (word: string) => Math.min(3, Math.floor(word.length / 3));

/** Case, hyphens, underscores and spaces are where people differ first. */
const comparable = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');
