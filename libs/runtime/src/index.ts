export { Clock, parisDayOf, SetClock, SystemClock } from './clock/clock.js';
export { newId } from './ids/new-id.js';
export { LOG, makeLog, type Log } from './log/log.js';
export { LANGUAGES, type Language, type Localised } from './outcome/localised.js';
export { isRefused, refuse, Refused, type Refusal, type RefusalCode } from './outcome/refused.js';
export { readSettings, SETTINGS, type LogLevel, type Settings } from './settings/settings.js';
export { WrongSettings } from './settings/wrong-settings.js';
