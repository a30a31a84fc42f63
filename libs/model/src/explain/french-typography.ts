/** A French sentence with its apostrophes and unbreakable spaces, in what is written around the values; the values stay as they are. */
export function fr(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.map((part, index) => `${typeset(part)}${values[index] ?? ''}`).join('');
}

const typeset = (part: string) =>
  part
    .replaceAll("'", '’')
    .replace(/ (?=[:;?!»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
