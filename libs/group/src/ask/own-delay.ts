import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Whether this process itself is late: what does not answer in time may not be at fault. */
export class OwnDelay {
  private readonly histogram = monitorEventLoopDelay({ resolution: 20 });
  private since = Date.now();

  constructor() {
    this.histogram.enable();
  }

  isLate(): boolean {
    const isLate = this.histogram.percentile(99) / 1e6 > LATE_MS;
    if (Date.now() - this.since > 5000) {
      this.histogram.reset();
      this.since = Date.now();
    }
    return isLate;
  }
}

const LATE_MS = 100;
