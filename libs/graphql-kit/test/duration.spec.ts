import { Duration } from '../src/index.js';

describe('a length of time', () => {
  it.each([
    ['PT24H', 86_400_000],
    ['P7D', 604_800_000],
    ['P1DT2H3M4S', 93_784_000],
    ['PT0S', 0],
  ])('%s is %i milliseconds', (text, milliseconds) => {
    expect(Duration.parseValue(text)).toBe(milliseconds);
  });

  it.each(['P', 'PT', 'P1M', 'PT1.5S', '24H', '-PT1H', 3600, null])('is not %p', (value) => {
    expect(() => Duration.parseValue(value)).toThrow('expected a length of time such as PT24H or P7D, found');
  });
});
