import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '#platform/needs.js';
import { DASHBOARD } from '../tokens.js';
import { sendDashboard } from './dashboard.js';
import { about, links } from './links.js';

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
