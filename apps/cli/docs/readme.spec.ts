import { readFileSync } from 'node:fs';
import { answer, README_EXAMPLE } from './readme-example.js';
import { terminalPicture } from './terminal-picture.js';

describe('the README', () => {
  const said = answer(README_EXAMPLE);

  it('shows the real output of its first example', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll('\u00a0', ' ');
    expect(readme).toContain(`npm run -s check -- ${README_EXAMPLE.slice(1).join(' ')}`);
    expect(readme).toContain(said.replaceAll('\u00a0', ' ').trim());
  });

  it('shows a picture of it (npm run docs draws it)', () => {
    expect(readFileSync('docs/check.svg', 'utf8')).toBe(terminalPicture(said));
  });
});
