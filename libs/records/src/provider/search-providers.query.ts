import type { ReadTx } from '../../../database/src/index.js';
import type { Kept } from '../record-map.js';
import { selectRecords } from '../read/find-records.query.js';

/**
 * The catalogue, for somebody who types: a beginning, a part or a near spelling of a name, or a whole identifier. What is most like the
 * text comes first.
 */
export async function searchProviders(tx: ReadTx, text: string, first: number): Promise<Kept<'PROVIDER'>[]> {
  const typed = text.trim().slice(0, longest);
  if (typed === '') return [];
  return selectRecords(tx, 'PROVIDER', found, [typed, first]);
}

const longest = 200;
const key = 'provider_key(t.name)';

/** What was typed is compared as a name, a code and a domain. */
const found = `
CROSS JOIN (SELECT provider_key($1) AS key, regexp_replace(provider_key($1), '([%_\\\\])', '\\\\\\1', 'g') AS pattern) AS typed
WHERE t.merged_into IS NULL AND t.id IN (
  SELECT id FROM provider t WHERE ${key} LIKE '%' || regexp_replace(provider_key($1), '([%_\\\\])', '\\\\\\1', 'g') || '%'
  UNION SELECT id FROM provider t WHERE provider_key($1) <% ${key}
  UNION SELECT id FROM provider t
    WHERE ${key} = ANY(ARRAY(SELECT left(provider_key($1), n) FROM generate_series(3, length(provider_key($1))) AS n))
  UNION SELECT id FROM provider WHERE provider_code(identifiers->>'siren') = provider_code($1)
  UNION SELECT id FROM provider WHERE provider_code(identifiers->>'vat') = provider_code($1)
  UNION SELECT id FROM provider WHERE provider_code(identifiers->>'lei') = provider_code($1)
  UNION SELECT id FROM provider WHERE provider_domain(identifiers->>'domain') = provider_domain($1))
ORDER BY ${key} = typed.key DESC, ${key} LIKE typed.pattern || '%' DESC, word_similarity(typed.key, ${key}) DESC, ${key}, t.id
LIMIT $2`;
