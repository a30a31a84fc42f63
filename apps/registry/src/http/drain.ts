import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/**
 * Answers what was asked, then stops listening: nothing of the service stops before. Connections that are kept for later are
 * told to close with their next answer, or closed as they stand.
 */
export async function drain(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  stopping.add(server);
  // What was sent already is on its way: a connection whose request is not read yet looks idle.
  await wait(GRACE);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), LONGEST);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}

/** While it drains, an answer says that its connection ends. */
export function sayWhenStopping(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (_request, reply) => {
    if (stopping.has(fastify.server)) reply.header('connection', 'close');
  });
}

const stopping = new WeakSet<object>();

const GRACE = 500;

/** Longer than any request may take. */
const LONGEST = 25_000;
