import { setTimeout as wait } from 'node:timers/promises';
import { isFree } from '../../../../libs/database/src/index.js';

/** How long those that held the ports may take to leave, in milliseconds: nodes whose parent was killed finish what they do. */
const PATIENCE = 3_000;

export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken.`);
    this.name = 'PortTaken';
  }
}

/** Resolves when each of these ports is free on this machine; throws PortTaken for the first that stays taken. */
export async function freePorts(ports: readonly number[]): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (const port of ports) {
    while (!(await isFree(port))) {
      if (Date.now() > deadline) throw new PortTaken(port);
      await wait(100);
    }
  }
}
