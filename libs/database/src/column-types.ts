import pg from 'pg';

/** Days stay text, and counters are numbers (below 2^53): nothing is shifted by a time zone. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text') => {
    if (oid === date) return (text: string) => text;
    return oid === int8 ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown);
  }) as typeof pg.types.getTypeParser,
};

/** The numbers that PostgreSQL gives these types. */
const date = 1082;
const int8 = 20;
