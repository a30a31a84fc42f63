import { writeFileSync } from 'node:fs';
import { answer, README_EXAMPLE } from './readme-example.js';
import { terminalPicture } from './terminal-picture.js';

writeFileSync('docs/check.svg', terminalPicture(answer(README_EXAMPLE)));
