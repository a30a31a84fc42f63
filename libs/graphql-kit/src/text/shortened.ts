/** A text that may repeat what a client sent: its beginning and its end, about `length` characters in all. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor(length / 2);
  return `${text.slice(0, half)} … ${text.slice(-half)}`.replaceAll(/\p{Surrogate}/gu, '');
}
