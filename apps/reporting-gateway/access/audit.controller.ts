import { Controller, Inject } from '@nestjs/common';
import type { Access } from '#access/access.js';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { ACCESS } from '../tokens.js';
import { auditEntry, auditParameters, readAuditLog } from './audit.js';

@Controller('v1/audit')
export class AuditController {
  constructor(@Inject(ACCESS) private readonly access: Access) {}

  @Endpoint({
    tag: 'Operations',
    path: '',
    needs: ['operator'],
    summary: 'Who did what, newest first',
    description:
      'What was asked of the gateway that writes, what somebody known was refused, and what commands did to keys.',
    parameters: auditParameters,
    entry: auditEntry,
    cached: false,
  })
  list(@AskedFor() asked: Asked<typeof auditParameters>) {
    return readAuditLog(this.access.pool, asked);
  }
}
