import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '#platform/needs.js';
import { DASHBOARD } from '../tokens.js';
import { sendDashboard } from './dashboard.js';
import { preferredLanguage } from '../http/accept-language.js';
import { about, linksIn } from './links.js';

/** The dashboard to browsers; to others, what this is and where to go on. */
@ApiExcludeController()
@Controller()
export class HomeController {
  constructor(@Inject(DASHBOARD) private readonly dashboard: string | undefined) {}

  @Get()
  @Needs('public')
  @Header('cache-control', 'no-cache')
  @Header('vary', 'accept, accept-language')
  home(
    @Headers('accept') accept: string | undefined,
    @Headers('accept-language') liked: string | undefined,
    @Res() reply: FastifyReply,
  ): void {
    if (this.dashboard !== undefined && accept?.includes('text/html')) sendDashboard(reply);
    else {
      const language = preferredLanguage(liked);
      const entries = linksIn(language).map(({ name, ...link }) => [name, link] as const);
      void reply.send({ name: 'Entente', about: about[language], links: Object.fromEntries(entries) });
    }
  }
}
