import { Controller, Get, Header, Headers, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '#platform/needs.js';
import { layout } from '../pages/layout.js';

const links = {
  docs: ['/docs/api', 'The interface, to read and to try'],
  openapi: ['/openapi.json', 'The interface as OpenAPI 3.1'],
  events: ['/docs/events', 'Events: what they say, and how to send them'],
  asyncapi: ['/docs/asyncapi.json', 'The events as AsyncAPI 3.0'],
  upload: ['/docs/upload', 'CSV files: columns, and how to send them'],
  indicators: ['/docs/indicators', 'The indicators, each with its formula'],
  problems: ['/docs/problems', 'Problems that a request is answered with'],
  pairs: ['/v1/pairs', 'Pairs of countries'],
  roadmaps: ['/v1/roadmaps', 'Roadmaps, item by item'],
  catalogue: ['/v1/catalogue', 'Definitions of the indicators'],
  timeline: ['/v1/timeline', 'What happened, newest first'],
  quality: ['/v1/quality', 'What was received, and what became of it'],
  health: ['/health/ready', 'Whether everything answers'],
} as const;

const about = 'Entente: what became of what two countries agreed. Trade, logistics and agreements of a country pair.';

/** Says what this is, and where to go on. */
@ApiExcludeController()
@Controller()
export class HomeController {
  @Get()
  @Needs('public')
  @Header('cache-control', 'no-cache')
  @Header('vary', 'accept')
  home(@Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): void {
    if (accept?.includes('text/html')) void reply.type('text/html; charset=utf-8').send(page());
    else {
      const entries = Object.entries(links).map(([name, [href, title]]) => [name, { href, title }] as const);
      void reply.send({ name: 'Entente', about, links: Object.fromEntries(entries) });
    }
  }
}

function page(): string {
  const items = Object.values(links).map(([href, title]) => `<li><a href="${href}">${title}</a></li>`);
  return layout({ language: 'en', body: `<h1>Entente</h1><p>${about}</p><ul>${items.join('')}</ul>` });
}
