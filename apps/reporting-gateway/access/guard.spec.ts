import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { expect, test } from '@jest/globals';
import { Needs } from '#platform/needs.js';
import { guardRoutes } from './guard.js';

@Controller('said')
class Said {
  @Get()
  @Needs('analyst')
  get() {}
}

@Controller('unsaid')
class Unsaid {
  @Get()
  get() {}
}

@Controller('empty')
class Empty {
  @Get()
  @Needs()
  get() {}
}

/** Starts a gateway of these controllers alone, as far as having routes. */
async function start(...controllers: (new () => object)[]): Promise<void> {
  @Module({ controllers })
  class Gateway {}
  const adapter = new FastifyAdapter();
  guardRoutes(adapter.getInstance(), undefined);
  const app = await NestFactory.create<NestFastifyApplication>(Gateway, adapter, {
    logger: false,
    abortOnError: false,
  });
  await app.init().finally(() => app.close());
}

test('a route that says what it needs is taken', async () => {
  await expect(start(Said)).resolves.toBeUndefined();
});

test.each([
  ['does not say what it needs', Unsaid, 'GET /unsaid'],
  ['says that it needs none of nothing', Empty, 'GET /empty'],
])('a gateway does not start with a route that %s', async (_, controller, route) => {
  await expect(start(Said, controller)).rejects.toThrow(`${route} does not say what it needs: give it @Needs(...)`);
});

test('nor with one of Fastify’s own', () => {
  const fastify = new FastifyAdapter().getInstance();
  guardRoutes(fastify, undefined);
  expect(() => fastify.get('/plain', () => '')).toThrow('GET /plain does not say what it needs');
});
