import { type Figure, inTable } from '../figure.js';
import { onOwnServer } from '../node/own-server.js';
import { answeringBench } from './answering.bench.js';
import { askingBench } from './asking.bench.js';

const SIZES = { quick: [10, 50], full: [10, 50, 200] };

/** Questions to a group of simulated nodes, over TLS, signed and verified at both ends; and what answering one costs. */
export function groupBench(size: keyof typeof SIZES): Promise<Figure[]> {
  return onOwnServer(async (server) => {
    const figures: Figure[] = [];
    const add = (part: Figure[]) => {
      figures.push(...part);
      process.stderr.write(`${inTable(part)}\n`);
    };
    add(await answeringBench(server));
    for (const nodes of SIZES[size]) add(await askingBench(server, nodes));
    return figures;
  });
}
