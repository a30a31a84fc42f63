import type fr from '../uses.fr.json';

export type ToolCode = keyof (typeof fr)['tool'];

/** The transfer tools of the calendar of law, by the article under which they are relied on. */
export const TOOL_CODES = {
  adequacy: ['ADQ'],
  safeguards: ['SCC-2021', 'BCR-P', 'BCR-C', 'COC', 'CERT', 'LBI', 'ADHOC', 'ADMIN'],
  derogations: [
    'DER-49-1-a', 'DER-49-1-b', 'DER-49-1-c', 'DER-49-1-d', 'DER-49-1-e', 'DER-49-1-f', 'DER-49-1-g', 'DER-49-1-2',
  ], // prettier-ignore
  ended: ['SCC-2010', 'SCC-2004', 'SCC-2002', 'SCC-2001', 'PRIVACY-SHIELD', 'SAFE-HARBOUR'],
} as const satisfies Record<string, readonly ToolCode[]>;

export const isDerogation = (code: string) => code.startsWith('DER-');

/** Article 46 asks that the law of the country be assessed (CJEU C-311/18). */
export const needsAssessment = (code: string) =>
  code.startsWith('SCC-') || (TOOL_CODES.safeguards as readonly string[]).includes(code);
