import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Settings } from './platform/config/settings.js';
import { prepareHttp } from './platform/http/prepare-http.js';
import { Worker } from './platform/jobs/index.js';
import { Log } from './platform/observability/log.js';
import type { Foundation } from './platform/platform.module.js';

/** A running process: web, worker, or both. */
export interface Server {
  readonly app: NestExpressApplication;
  /** Where it listens, or null for a worker alone. */
  readonly address: string | null;
  stop(): Promise<void>;
}

/** The application, wired and not yet listening. */
export async function createApplication(foundation: Foundation): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(foundation), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Log));
  prepareHttp(app);
  app.useGlobalPipes(
    new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true }),
  );
  return app;
}

async function listen(app: NestExpressApplication, { HOST, PORT }: Settings): Promise<string> {
  await app.listen(PORT, HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${port}`;
}

/** Starts the roles that the settings name. `stop` lets running requests and jobs end first. */
export async function startServer(foundation: Foundation): Promise<Server> {
  const { settings } = foundation;
  const app = await createApplication(foundation);
  const has = (role: 'web' | 'worker') => settings.PROCESS_ROLES.includes(role);
  const address = has('web') ? await listen(app, settings) : null;
  if (!has('web')) await app.init();
  if (has('worker')) await app.get(Worker).start(settings);
  return {
    app,
    address,
    async stop() {
      await app.get(Worker).stop();
      const db = app.get(DataSource);
      await app.close();
      if (db.isInitialized) await db.destroy();
    },
  };
}
