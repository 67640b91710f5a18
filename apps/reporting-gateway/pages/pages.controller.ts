import { readFileSync } from 'node:fs';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { Needs } from '#platform/needs.js';
import type { Language } from '#reference/languages.js';
import { about, linksIn } from '../home/links.js';
import { language } from '../http/parameters.js';
import { readParameters } from '../http/read-parameters.js';
import { Spoken } from '../http/spoken.js';
import { layout } from './layout.js';
import { pageNames, type PageName } from './page-names.js';
import { asyncApiText, pageOf } from './pages.js';
import { openSwaggerFile, swaggerBody, type SwaggerFile, swaggerFiles, swaggerStart } from './swagger-ui.js';

const parameters = Type.Object({ ...language });
const htmlType = 'text/html; charset=utf-8';
const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** What is read of the interface: nothing of it is loaded from elsewhere, and there is nothing in it but the interface. */
@ApiExcludeController()
@Controller('docs')
export class PagesController {
  @Get()
  @Needs('public')
  index(@Query() query: Record<string, unknown>, @Spoken() spoken: Language, @Res() reply: FastifyReply): void {
    readParameters(parameters, query);
    const items = linksIn(spoken).map(({ href, title }) => `<li><a href="${href}">${title}</a></li>`);
    const body = `<h1>Entente</h1><p>${about[spoken]}</p><ul>${items.join('')}</ul>`;
    sendPage(reply, spoken, layout({ language: spoken, body }));
  }

  @Get('api')
  @Needs('public')
  api(@Query() query: Record<string, unknown>, @Spoken() spoken: Language, @Res() reply: FastifyReply): void {
    readParameters(parameters, query);
    const styles = ['/docs/swagger-ui.css'];
    sendPage(reply, spoken, layout({ title: 'Interface', language: spoken, body: swaggerBody, styles }));
  }

  @Get(pageNames)
  @Needs('public')
  async page(
    @Query() query: Record<string, unknown>,
    @Spoken() spoken: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    readParameters(parameters, query);
    sendPage(reply, spoken, await pageOf(lastOf(reply) as PageName, spoken));
  }

  @Get('asyncapi.json')
  @Needs('public')
  @Header('content-type', 'application/json; charset=utf-8')
  asyncApi(): string {
    return asyncApiText();
  }

  @Get('style.css')
  @Needs('public')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return style;
  }

  @Get('start.js')
  @Needs('public')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return swaggerStart;
  }

  @Get(Object.keys(swaggerFiles))
  @Needs('public')
  @Header('cache-control', 'public, max-age=86400')
  swagger(@Res() reply: FastifyReply): void {
    const file = lastOf(reply) as SwaggerFile;
    void reply.type(swaggerFiles[file]).send(openSwaggerFile(file));
  }
}

function sendPage(reply: FastifyReply, language: Language, html: string): void {
  void reply.headers({ 'content-type': htmlType, 'content-language': language, vary: 'accept-language' });
  void reply.send(html);
}

/** Which of its paths a route was asked by. */
function lastOf(reply: FastifyReply): string {
  return reply.request.routeOptions.url!.split('/').at(-1)!;
}
