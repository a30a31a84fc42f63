import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import classes from './said.module.css';
import { useEnumWord, type RecordName } from './use-enum-word';
import { useCnilType, useKeyWord } from './use-key-word';

export type { RecordName };

/** What a record says in a field, in words: not answered and none differ, and lists are lists. */
export function Said({ value, field, record }: { value: unknown; field: string; record: RecordName }) {
  const parts = useTranslations('parts');
  const enumWord = useEnumWord(record);
  const cnilList = useCnilType();
  const { day, number, country } = useFacts();
  if (value === null || value === undefined || value === '') return <Tag tone="unknown">{parts('unknown')}</Tag>;
  if (typeof value === 'boolean') return <>{parts(value ? 'yes' : 'no')}</>;
  if (typeof value === 'number') return <>{field === 'cnilListType' ? cnilList(value) : number(value)}</>;
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <>{day(value)}</>;
    return <>{field === 'country' ? country(value) : (enumWord(field, value) ?? value)}</>;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return <>{parts('none')}</>;
    return (
      <ul className={classes.list}>
        {(value as unknown[]).map((entry, place) => (
          // Entries of a record have nothing but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <Said value={entry} field={field} record={record} />
          </li>
        ))}
      </ul>
    );
  }
  return <SaidPart part={value as Record<string, unknown>} record={record} />;
}

/** What is said of a part; what it does not say is left out, but for a part that says nothing. */
function SaidPart({ part, record }: { part: Record<string, unknown>; record: RecordName }) {
  const parts = useTranslations('parts');
  const word = useKeyWord();
  const { name, ...others } = part;
  const said = flat(others).filter(([key, value]) => key !== '__typename' && !isSilent(value));
  const isNamed = typeof name === 'string' && name !== '';
  if (!isNamed && said.length === 0) return <Tag tone="unknown">{parts('unknown')}</Tag>;
  return (
    <>
      {isNamed && <span>{name}</span>}
      {said.length > 0 && (
        <ul className={classes.part}>
          {said.map(([key, value]) => (
            <li key={key}>
              <span className={classes.key}>{word(key)}</span> <Said value={value} field={key} record={record} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Parts of a part stand beside it: a retention under its category. */
function flat(part: Record<string, unknown>): [string, unknown][] {
  return Object.entries(part).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? flat(value as Record<string, unknown>) : [[key, value]],
  );
}

function isSilent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isSilent);
}
