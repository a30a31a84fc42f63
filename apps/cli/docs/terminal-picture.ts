const LINE = 20;
const CHARACTER = 8.43;
const MARGIN = 24;
const COLOURS: [RegExp, string][] = [
  [/^ +(CRITIQUE|ÉLEVÉ)/, '#ff7b72'],
  [/^ +MOYEN/, '#e3b341'],
  [/^ +FAIBLE/, '#79c0ff'],
  [/^ {4}(RGPD|CJUE|CSP|CCP)/, '#8b949e'],
];

/** The text as it looks on a terminal, as an SVG. */
export function terminalPicture(text: string): string {
  const lines = text.trimEnd().split('\n');
  const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * CHARACTER) + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.map((line, i) => row(line, MARGIN + (i + 0.75) * LINE));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function row(line: string, y: number): string {
  const colour = COLOURS.find(([pattern]) => pattern.test(line))?.[1];
  return `<text x="${MARGIN}" y="${y}"${colour === undefined ? '' : ` fill="${colour}"`}>${escaped(line)}</text>`;
}

/** Leading spaces would collapse where `xml:space` is not honoured. */
function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0');
}
