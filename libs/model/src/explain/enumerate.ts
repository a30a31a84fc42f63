/** "A, B ou C"; a long list by its start. */
export function enumerate(words: readonly string[], conjunction: 'ou' | 'et' | 'or' | 'and'): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')}, …`;
  const [last, ...others] = [...words].toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}

const most = 12;
