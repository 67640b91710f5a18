import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '#platform/needs.js';
import { DASHBOARD } from '../tokens.js';
import { sendDashboard } from './dashboard.js';

const links = {
  docs: ['/docs', 'The interface, to read and to try'],
  openapi: ['/openapi.json', 'The interface as OpenAPI 3.1'],
  pairs: ['/v1/pairs', 'Pairs of countries'],
  roadmaps: ['/v1/roadmaps', 'Roadmaps, item by item'],
  catalogue: ['/v1/catalogue', 'Definitions of the indicators'],
  timeline: ['/v1/timeline', 'What happened, newest first'],
  quality: ['/v1/quality', 'What was received, and what became of it'],
  health: ['/health/ready', 'Whether everything answers'],
} as const;

const about = 'Entente: what became of what two countries agreed. Trade, logistics and agreements of a country pair.';

/** The dashboard to browsers; to others, what this is and where to go on. */
@ApiExcludeController()
@Controller()
export class HomeController {
  constructor(@Inject(DASHBOARD) private readonly dashboard: string | undefined) {}

  @Get()
  @Needs('public')
  @Header('cache-control', 'no-cache')
  @Header('vary', 'accept')
  home(@Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): void {
    if (this.dashboard !== undefined && accept?.includes('text/html')) sendDashboard(reply);
    else {
      const entries = Object.entries(links).map(([name, [href, title]]) => [name, { href, title }] as const);
      void reply.send({ name: 'Entente', about, links: Object.fromEntries(entries) });
    }
  }
}
