// The package is UMD: Node gives its functions on the default export only.
// oxlint-disable-next-line import/default
import jsonc from 'jsonc-parser';

/** A forgiving parser of JSON, used for what JSON.parse does not tell: where a mistake is, and which key is written twice. */
// oxlint-disable-next-line import/no-named-as-default-member
export const { visit, printParseErrorCode } = jsonc;
