/** A French sentence with its unbreakable spaces, in what is written around the values; the values stay as they are. */
export function fr(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.map((part, index) => `${unbreakable(part)}${values[index] ?? ''}`).join('');
}

const unbreakable = (part: string) => part.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
