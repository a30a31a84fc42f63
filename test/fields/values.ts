import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values that the model holds to more than their GraphQL type, by the name of the field; the second is another one. */
const particular: Record<string, [unknown, unknown]> = {
  siren: ['732829320', '552100554'],
  article9Condition: ['a', 'g'],
  tool: ['SCC-2021', 'ADQ'],
  module: [2, 4],
  cnilListType: [0, 14],
  sha256: ['a'.repeat(64), 'b'.repeat(64)],
  email: ['dpo@exemple.fr', 'autre@exemple.fr'],
};

/** A value for every field that a type has, all the way down; `turn` 0 or 1 gives two that differ. */
export function valueOf(type: GraphQLInputType, name: string, turn: 0 | 1, ids: Record<string, string[]>): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, turn, ids);
  if (isListType(type)) return isIds(name, ids) ? ids[name] : [valueOf(type.ofType, name, turn, ids)];
  if (name in ids) return ids[name]?.[turn] ?? ids[name]?.[0];
  if (name in particular) return particular[name]?.[turn];
  if (isInputObjectType(type)) {
    const fields = Object.values<GraphQLInputField>(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, clauseId(type.name, field.name), turn, ids)]));
  }
  if (isEnumType(type)) return type.getValues()[turn % type.getValues().length]?.name;
  switch (type.name) {
    case 'Int':
      return turn + 1;
    case 'Boolean':
      return turn === 0;
    case 'Day':
      return dayOf(name, turn);
    case 'CountryCode':
      return ['FR', 'US'][turn];
    default:
      return `${name} — « é » ${turn}`;
  }
}

/** Of an interval, the end comes after the beginning. */
function dayOf(name: string, turn: 0 | 1): string {
  return name === 'to' ? `203${turn}-05-06` : `202${turn}-03-04`;
}

const isIds = (name: string, ids: Record<string, string[]>) => name in ids;
const clauseId = (type: string, field: string) => (type === 'ClauseInput' && field === 'id' ? 'clauseId' : field);

/** Everything that a type tells of itself, without what leads to other records. */
export function selectionOf(type: GraphQLOutputType, without: ReadonlySet<string>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (without.has(field.name)) return [];
    return isLeafType(getNamedType(field.type)) ? [field.name] : [`${field.name} ${selectionOf(field.type, without)}`];
  });
  return `{ ${fields.join(' ')} }`;
}
