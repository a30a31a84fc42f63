import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeLog, readSettings, SystemClock } from '../../../libs/runtime/src/index.js';
import { AppModule, type AppParts } from '../src/app.module.js';

/** The whole service as it is declared: its fields and routes can be listed, and none can be asked. */
export async function appWithoutDatabase(schemaFile: string | null): Promise<NestFastifyApplication> {
  const database = { transactions: {}, source: { driver: { master: {} } } } as unknown as AppParts['database'];
  const parts = { settings: readSettings({}), clock: new SystemClock(), log: makeLog('silent'), database, schemaFile };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), new FastifyAdapter(), { logger: false });
  await app.init();
  return app;
}
