/** What an error of the network or of the system calls itself; empty: it has no name. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && error.name === 'HTTPParserError' ? 'HPE_INVALID' : '';
}
