import { type DynamicModule, Module, type ConsoleLogger } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Registry } from 'prom-client';
import type { EventLog } from '#event-log/event-log.js';
import type { Access } from '#access/access.js';
import { OperationsModule, type Part } from '#platform/operations.module.js';
import type { Tracing } from '#tracing/tracing.js';
import { AuditController } from './access/audit.controller.js';
import type { Protection } from './access/protect.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { EventsController } from './events/events.controller.js';
import { Signatures } from './events/signatures.js';
import { HomeController } from './home/home.controller.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { LiveController } from './live/live.controller.js';
import { LiveFeed } from './live/live-feed.js';
import { LogisticsController } from './logistics/logistics.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PairsController } from './pairs/pairs.controller.js';
import { ProcessesController } from './processes/processes.controller.js';
import { QualityController } from './quality/quality.controller.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { Reading, type ReplicaReaders } from './reader/reading.js';
import { RoadmapsController } from './roadmaps/roadmaps.controller.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { ACCESS, CLEARED, DASHBOARD, LOG, READER, WRITER } from './tokens.js';
import { TradeController } from './trade/trade.controller.js';
import { UploadsController } from './uploads/uploads.controller.js';

/** What the gateway stands on. */
export interface GatewayParts {
  /** Connections that may only SELECT, and nothing confidential. */
  readonly reader: Pool;
  /** Connections that may SELECT what is confidential too: for who is cleared. */
  readonly cleared: Pool;
  /** Connections that may dismiss refused events. */
  readonly writer: Pool;
  /** Where reading paths read instead, while it is near. */
  readonly replica?: ReplicaReaders | undefined;
  readonly log: EventLog;
  /** What must answer for the gateway to be ready. */
  readonly parts: readonly Part[];
  readonly registry: Registry;
  /** Undefined: nothing is traced. */
  readonly tracing?: Tracing | undefined;
  /** Who may read and send; undefined: everybody on this machine. */
  readonly access?: Access | undefined;
  readonly protection?: Protection;
  /** Folder of the built dashboard; undefined: there is none to look at. */
  readonly dashboard?: string;
  /** Default: warnings and errors of NestJS' own. */
  readonly logger?: ConsoleLogger;
}

/** Everything that is read, and the ways of writing to the event log. */
@Module({})
export class GatewayModule {
  static with({
    reader,
    cleared,
    writer,
    replica,
    log,
    parts,
    registry,
    tracing,
    access,
    dashboard,
  }: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [OperationsModule.with(parts, registry)],
      controllers: [
        HomeController,
        PagesController,
        PairsController,
        RoadmapsController,
        TradeController,
        LogisticsController,
        AgreementsController,
        TimelineController,
        IndicatorsController,
        ProcessesController,
        QualityController,
        QuarantineController,
        EventsController,
        UploadsController,
        LiveController,
        ...(access ? [AuditController] : []),
      ],
      providers: [
        LiveFeed,
        Signatures,
        { provide: Reading, useValue: new Reading({ free: reader, cleared }, replica) },
        { provide: READER, useValue: reader },
        { provide: CLEARED, useValue: cleared },
        { provide: WRITER, useValue: writer },
        { provide: LOG, useValue: tracing?.log(log) ?? log },
        { provide: ACCESS, useValue: access },
        { provide: DASHBOARD, useValue: dashboard },
      ],
    };
  }
}
