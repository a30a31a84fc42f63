export { readCalendar, type LawCalendar } from './calendar/law-calendar.js';
export { shippedTables, type LawTables } from './calendar/tables.js';
export { examine } from './examine.js';
export { ruleOf, RULE_CODES } from './rules/catalogue.js';
