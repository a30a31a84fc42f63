import { inDocumentOrder } from './document-order.js';
import { formatPath, type Segments } from './path.js';
import type { Position, Problem, ProblemCode } from './problem.js';
import { shown } from './shown.js';

/** More problems than anybody reads: those that follow are counted. */
const mostProblems = 1000;

/** A problem where it was met. What is shown of it is made only if it is kept. */
export interface Draft {
  code: ProblemCode;
  at: Segments;
  found: unknown;
  expected: string[];
  suggest?: () => string | null;
  position?: Position;
}

/** The problems of one document, in the order of the document: the first thousand, and the number of the others. */
export class ProblemList {
  private readonly drafts: Draft[] = [];
  private more = 0;

  constructor(private readonly document: unknown) {}

  get isEmpty(): boolean {
    return this.drafts.length === 0;
  }

  add(draft: Draft): void {
    if (this.drafts.length < mostProblems) this.drafts.push(draft);
    else this.more++;
  }

  toProblems(): Problem[] {
    const problems = inDocumentOrder(this.drafts, this.document).map(toProblem);
    return this.more === 0 ? problems : [...problems, moreProblems(this.more)];
  }
}

function moreProblems(count: number): Problem {
  return { code: 'MORE_PROBLEMS', path: '', position: null, found: count, expected: [], suggestion: null };
}

export function toProblem({ code, at, found, expected, suggest, position }: Draft): Problem {
  return { code, path: formatPath(at), position: position ?? null, found: shown(found), expected, suggestion: suggest?.() ?? null };
}
