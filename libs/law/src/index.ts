export { readCalendar, type LawCalendar } from './calendar/law-calendar.js';
export { shippedTables, type LawTables } from './calendar/tables.js';
export { examine } from './examine.js';
export { ruleOf, RULE_CODES } from './rules/catalogue.js';
export { isAtLeast, SEVERITIES } from './rules/severity.js';
export { THEMES, type Theme } from './rules/theme.js';
export { explain, titleOf, type Explanation } from './sentences/explain.js';
export { LANGUAGES, type Language } from './sentences/language.js';
export { previousDay } from './timeline/days.js';
