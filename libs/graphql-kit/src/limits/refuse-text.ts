import { Lexer, Source, type Token, TokenKind } from 'graphql';
import { firstTooMany, NOT_TEXT, notText, type RefusedRequest, tooMany, LIMITS } from './limits.js';

/**
 * Reads the tokens of a document, in the time of its text and without recursion: what comes after it, the parser, has neither. A text
 * that has no such tokens goes on: what is wrong in it is told better by the parser.
 */
export function refuseText(text: string): RefusedRequest | null {
  if (text.length > LIMITS.characters) return tooMany('characters', text.length);
  const wrong = NOT_TEXT.exec(text);
  if (wrong !== null) return notText(`The document, character ${wrong.index + 1}`);

  const found = { tokens: 0, nesting: 0, directives: 0 };
  let open = 0;
  for (const token of tokensOf(text)) {
    found.tokens++;
    open += opens.has(token.kind) ? 1 : closes.has(token.kind) ? -1 : 0;
    found.nesting = Math.max(found.nesting, open);
    if (token.kind === TokenKind.AT) found.directives++;
    if (isString(token) && NOT_TEXT.test(token.value)) return notText(`The text at line ${token.line}, column ${token.column}`);
    if (found.tokens > LIMITS.tokens || found.nesting > LIMITS.nesting) break;
  }
  return firstTooMany(found);
}

function* tokensOf(text: string): Generator<Token> {
  const lexer = new Lexer(new Source(text));
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token;
  } catch {
    // The parser stops here too, and says where.
  }
}

const opens = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const isString = (token: Token): token is Token & { value: string } =>
  token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
