/** A text of a template as it reads in a register: French apostrophes and unbreakable spaces. */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ ?(?=[:;?!](?:\s|$))/g, '\u00a0')
    .replace(/<(?=\d)/g, 'moins de ');
}

/** The entries of a list in prose. A comma between parentheses separates nothing. */
export function entriesOf(text: string): string[] {
  return text
    .split(/[,;](?![^(]*\))/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== '—')
    .map(typeset);
}
