import type { BrokenFile } from './broken-files.js';
import { smallRegister } from './small-register.js';

/** Files that are not one JSON document in UTF-8, or that write an object twice. */
export const brokenTexts: BrokenFile[] = [
  bytes('an empty file', '', ['', 'EMPTY_FILE']),
  bytes('a file of blank lines', ' \n\n\t\r\n', ['', 'EMPTY_FILE']),
  bytes('a byte order mark', `\ufeff${valid()}`, ['', 'BYTE_ORDER_MARK']),
  bytes('UTF-16 with a mark', Buffer.from(`\ufeff${valid()}`, 'utf16le'), ['', 'WRONG_ENCODING']),
  bytes('UTF-16 without a mark', Buffer.from(valid(), 'utf16le'), ['', 'WRONG_ENCODING']),
  bytes('UTF-16, the high byte first', Buffer.from(valid(), 'utf16le').swap16(), ['', 'WRONG_ENCODING']),
  bytes('UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), ['', 'WRONG_ENCODING']),
  bytes('Windows-1252', Buffer.from(valid(), 'latin1'), ['', 'WRONG_ENCODING']),
  bytes('a spreadsheet', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), ['', 'SPREADSHEET']),
  bytes('an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), ['', 'SPREADSHEET']),
  bytes('a table in text', 'id;nom\n1;Cantine\n', ['', 'SYNTAX']),
  bytes('a file cut short', valid().slice(0, 700), ['engagements[0]', 'SYNTAX']),
  bytes('a comma too many', valid().replace('"SIGNED",', '"SIGNED",,'), ['agreements[0]', 'SYNTAX']),
  bytes('a comma at the end', `${valid().slice(0, -1)},}`, ['', 'SYNTAX']),
  bytes('a comma that lacks', valid().replace('"LIVE",', '"LIVE"'), ['activities[0]', 'SYNTAX']),
  bytes('a colon that lacks', valid().replace('"stage":', '"stage"'), ['activities[0].stage', 'SYNTAX']),
  bytes('single quotes', valid().replaceAll('"', "'"), ['', 'SYNTAX']),
  bytes('a comment', valid().replace('"activities"', '/* les fiches */ "activities"'), ['', 'SYNTAX']),
  bytes('a line break in a text', valid().replace('Cantine', 'Can\ntine'), ['activities[1].name', 'SYNTAX']),
  bytes('a wrong escape', valid().replace('Cantine', 'C:\\xantine'), ['activities[1].name', 'SYNTAX']),
  bytes('two documents', `${valid()}\n${valid()}`, ['', 'SYNTAX']),
  bytes('depth 10,000', '['.repeat(10_000) + ']'.repeat(10_000), ['[0][0][0][0][0]', 'TOO_DEEP']),
  bytes('depth 10,000 inside a record', valid().replace('"Cantine"', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), [
    'activities[1].name.a.a',
    'TOO_DEEP',
  ]),
  { name: 'a million brackets', bytes: () => Buffer.alloc(1_000_000, '['), problems: [['[0][0][0][0][0]', 'TOO_DEEP']] },
  { name: '200 MB of garbage', bytes: () => Buffer.alloc(200_000_000, 'garbage '), problems: [['', 'SYNTAX']] },
  { name: 'more than 512 MiB', bytes: () => Buffer.alloc(512 * 1024 * 1024 + 1), problems: [['', 'TOO_LARGE']] },
  { name: '200 MB of zeros', bytes: () => Buffer.alloc(200_000_000), problems: [['', 'SYNTAX']] },
  bytes('a key written twice', valid().replace('"stage":"LIVE"', '"stage":"LIVE","stage":"STOPPED"'), [
    'activities[0].stage',
    'DUPLICATE_KEY',
  ]),
  bytes('a list written twice', `${valid().slice(0, -1)},"locations":[]}`, ['locations', 'DUPLICATE_KEY']),
  bytes('a list at the top', `[${valid()}]`, ['', 'WRONG_TYPE']),
  bytes('a text at the top', '"vigie-register/1"', ['', 'WRONG_TYPE']),
  bytes('null at the top', 'null', ['', 'WRONG_TYPE']),
  bytes('the NUL character', valid().replace('Cantine', 'Can\\u0000tine'), ['activities[1].name', 'FORBIDDEN_CHARACTER']),
  bytes('half of a pair', valid().replace('Cantine', 'Can\\ud83dtine'), ['activities[1].name', 'FORBIDDEN_CHARACTER']),
];

function bytes(name: string, content: string | Buffer, ...problems: BrokenFile['problems']): BrokenFile {
  return { name, bytes: () => Buffer.from(content), problems };
}

function valid(): string {
  return JSON.stringify(smallRegister());
}
