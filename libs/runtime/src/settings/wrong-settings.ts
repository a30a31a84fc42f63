import type { ReporterOptions } from 'envalid';

/** Environment variables that cannot be used, each with what was expected. Values are not repeated: some are secrets. */
export class WrongSettings extends Error {
  constructor(readonly problems: { variable: string; problem: string }[]) {
    super(problems.map(({ variable, problem }) => `${variable}: ${problem}`).join('\n'));
    this.name = 'WrongSettings';
  }

  static problemsOf(errors: ReporterOptions<unknown>['errors']): WrongSettings['problems'] {
    return Object.entries(errors).map(([variable, error]) => ({
      variable,
      problem: error instanceof Error ? error.message : 'wrong value',
    }));
  }

  static throwIfAny(problems: WrongSettings['problems']): void {
    if (problems.length > 0) throw new WrongSettings(problems);
  }
}
