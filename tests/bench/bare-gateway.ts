/** What the gateway is compared with: NestJS on Fastify, one handler, and the same statement; nothing is checked or wrapped. */
import { readFileSync } from 'node:fs';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createReader } from '#persistence/database.js';
import { answer } from './child.js';

export interface BareOptions {
  readonly url: string;
  readonly port: number;
  /** Parameters of the gateway's statement for stored values. */
  readonly values: readonly unknown[];
}

const file = new URL('../../apps/reporting-gateway/indicators/stored-values.sql', import.meta.url);

await answer<BareOptions, null, null>(async ({ url, port, values }) => {
  const reader = createReader({ url, applicationName: 'bare' });
  const text = readFileSync(file, 'utf8').replaceAll('{{table}}', 'indicators.current_values');

  class Bare {
    async read() {
      return { data: (await reader.query({ name: 'values', text, values: [...values] })).rows };
    }
  }
  Get('values')(Bare.prototype, 'read', Object.getOwnPropertyDescriptor(Bare.prototype, 'read')!);
  Controller()(Bare);
  class Root {}
  Module({ controllers: [Bare] })(Root);

  const app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  await app.listen(port, '127.0.0.1');
  return async () => null;
});
