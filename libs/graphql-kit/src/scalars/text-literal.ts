import { Kind, print, type ValueNode } from 'graphql';
import { shortened } from '../text/shortened.js';
import { expected } from './expected.js';

/** Reads the text that a scalar is written as in a document; `what` is expected there. */
export function textLiteral<Value>(what: string, read: (text: string) => Value): (node: ValueNode) => Value {
  return (node) => {
    if (node.kind === Kind.STRING) return read(node.value);
    throw expected(what, shortened(print(node), 60));
  };
}
