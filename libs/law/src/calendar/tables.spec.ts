import { isDay } from '../../../model/src/index.js';
import bundleSchema from '../../../model/bundle.schema.json' with { type: 'json' };
import { shippedTables } from './tables.js';
import { zoneHistory } from './zone.js';

const EVIDENCE = ['primary', 'secondary', 'memory'];

describe('the tables of the law', () => {
  it('date every row with a day of the calendar, its end not before its start', () => {
    const rows = [...shippedTables.countries, ...shippedTables.adequacy.rows];
    for (const { valid_from, valid_to } of rows) {
      expect(isDay(valid_from)).toBe(true);
      expect(valid_to === null || (isDay(valid_to) && valid_to >= valid_from)).toBe(true);
    }
  });

  it('grade the evidence of countries, territories and decisions, and say where the decisions were read', () => {
    const { countries, territories, adequacy } = shippedTables;
    for (const { evidence } of [...countries, ...territories.french, ...adequacy.rows]) expect(EVIDENCE).toContain(evidence);
    for (const { source } of adequacy.rows) expect(source).toBeTruthy();
  });

  it('say in French too what they say of events, decisions and tools with a date', () => {
    const { events, adequacy, tools } = shippedTables;
    const inEnglishOnly = [
      ...events.filter(({ act_fr, effect_fr }) => !act_fr || !effect_fr).map(({ act }) => act),
      ...adequacy.rows.filter(({ scope_text, scope_text_fr }) => scope_text && !scope_text_fr).map(({ id }) => id),
      ...adequacy.rows.flatMap(({ watch = [] }) => watch).filter(({ event_fr }) => !event_fr),
      ...tools.filter(({ usable_from, note, note_fr }) => usable_from && note && !note_fr).map(({ code }) => code),
    ];
    expect(inEnglishOnly).toEqual([]);
  });

  it('know the same clauses and transfer tools as the format of registers', () => {
    const schema = JSON.stringify(bundleSchema);
    for (const { id } of shippedTables.clauses) expect(schema).toContain(JSON.stringify(id));
    for (const { code } of shippedTables.tools) expect(schema).toContain(JSON.stringify(code));
    expect(shippedTables.clauses).toHaveLength(18);
    expect(shippedTables.tools).toHaveLength(24);
  });

  it('give the zones of a country in the order of days', () => {
    for (const { iso } of shippedTables.countries) {
      const starts = zoneHistory(shippedTables, iso).map(({ from }) => from);
      expect(starts).toEqual([...starts].sort());
    }
    expect(zoneHistory(shippedTables, 'GB').map(({ from, zone }) => `${from} ${zone}`)).toEqual([
      ' THIRD',
      '1973-01-01 EU',
      '2020-02-01 EU_TRANSITION',
      '2021-01-01 TCA_BRIDGE',
      '2021-06-28 THIRD',
    ]);
  });
});
