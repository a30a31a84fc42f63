import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openNodeDatabase, type NodeDatabase } from '../../../libs/database/src/index.js';
import { Examiner } from '../../../libs/findings/src/index.js';
import { AgreementConfirmations, RosterSync } from '../../../libs/group/src/index.js';
import { serveExplorer } from '../../../libs/graphql-kit/src/index.js';
import { recordEntities } from '../../../libs/records/src/index.js';
import type { Clock, Log, Settings } from '../../../libs/runtime/src/index.js';
import { AppModule } from './app.module.js';
import { drain } from './http/drain.js';
import { prepareHttp } from './http/prepare-http.js';
import { serveConsole } from './http/serve-console.js';
import { NestLog } from './nest-log.js';

/** A node that serves. */
export interface Node {
  app: NestFastifyApplication;
  database: NodeDatabase;
  /** Where it listens, such as http://127.0.0.1:4000. */
  address: string;
  /** Answers what was asked, refuses what comes after, then lets the database go. */
  stop(): Promise<void>;
}

export interface NodeOptions {
  settings: Settings;
  clock: Clock;
  log: Log;
}

export async function startNode({ settings, clock, log }: NodeOptions): Promise<Node> {
  const database = await openNodeDatabase({
    settings,
    clock,
    entities: recordEntities,
    log: (line) => log.info(line),
    onConnectionLost: (err) => log.warn({ err }, 'a connection to the database was lost'),
  });
  try {
    const app = await serve({ settings, clock, log }, database);
    const stop = async () => {
      await drain(app);
      await Promise.all([app.get(AgreementConfirmations).stop(), app.get(RosterSync).stop()]);
      await app.get(Examiner).stop();
      await app.close();
      await database.close();
      await database.server?.stop();
    };
    return { app, database, address: await app.getUrl(), stop };
  } catch (error) {
    await database.close();
    await database.server?.stop();
    throw error;
  }
}

async function serve({ settings, clock, log }: NodeOptions, database: NodeDatabase): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustProxy,
    bodyLimit: 1_048_576,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 1000 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of({ settings, clock, log, database }), adapter, {
    logger: new NestLog(log),
    abortOnError: false,
    bodyParser: false,
  });
  await prepareHttp(app, settings);
  const fastify = app.getHttpAdapter().getInstance();
  serveConsole(fastify);
  await serveExplorer(fastify);
  await app.get(Examiner).start();
  await app.listen(settings.port, settings.host);
  app.get(RosterSync).start();
  app.get(AgreementConfirmations).start();
  return app;
}
