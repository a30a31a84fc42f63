import { GroupCursors } from '../src/merge/group-cursor.js';
import type { Roster } from '../src/roster/roster.js';

const roster = { version: 3, members: [{ id: 'ormes', nodeId: 'a' }] } as Roster;
const after = { key: '04 2024-01-01', memberId: 'ormes', recordId: 'LOC-001 l1' };
let now = 1_000_000;
const cursors = new GroupCursors('secret', () => now);

describe('where a page of the group ended', () => {
  beforeEach(() => (now = 1_000_000));

  it('is read back, with the nodes that were missing', () => {
    const text = cursors.write(['findings', {}], roster, { after, missing: ['b'] });
    expect(cursors.read(text, ['findings', {}], roster)).toEqual({ after, missing: ['b'] });
    expect(cursors.read(text, ['findings', {}], { ...roster, version: 4 })).toEqual({ after, missing: ['b'] });
  });

  it('holds for its own list, and for the group as it was', () => {
    const text = cursors.write(['findings', {}], roster, { after, missing: [] });
    const other = { ...roster, members: [...roster.members, { id: 'cluny', nodeId: 'b' }] } as Roster;
    expect(() => cursors.read(text, ['agreements'], roster)).toThrow('expected a cursor');
    expect(() => cursors.read(text, ['findings', {}], other)).toThrow('begin again');
  });

  it('ends after fifteen minutes', () => {
    const text = cursors.write(['findings'], roster, { after, missing: [] });
    now += 15 * 60_000;
    expect(cursors.read(text, ['findings'], roster).after).toEqual(after);
    now += 1;
    expect(() => cursors.read(text, ['findings'], roster)).toThrow('older than fifteen minutes');
  });

  it('is refused when a byte of it was changed, or another node wrote it', () => {
    const text = cursors.write(['findings'], roster, { after, missing: [] });
    for (const at of [0, 10, 25, text.length - 3]) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      expect(() => cursors.read(changed, ['findings'], roster)).toThrow('expected a cursor');
    }
    expect(() => new GroupCursors('another', () => now).read(text, ['findings'], roster)).toThrow('expected a cursor');
    expect(() => cursors.read('', ['findings'], roster)).toThrow('expected a cursor');
  });
});
