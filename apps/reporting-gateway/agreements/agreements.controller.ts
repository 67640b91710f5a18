import { Controller } from '@nestjs/common';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { agreementEntry, commitmentEntry, meetingEntry } from './agreement-entry.js';
import { agreementParameters, commitmentParameters, readAgreements, readCommitments } from './read-dossiers.js';
import { meetingParameters, readMeetings } from './read-meetings.js';

const tag = 'Agreements';

@Controller('v1')
export class AgreementsController {
  @Endpoint({
    tag,
    path: 'agreements',
    needs: ['analyst'],
    summary: 'Instruments with their status and the actions on them',
    parameters: agreementParameters,
    entry: agreementEntry,
  })
  agreements(@AskedFor() asked: Asked<typeof agreementParameters>) {
    return readAgreements(asked.free, asked);
  }

  @Endpoint({
    tag,
    path: 'commitments',
    needs: ['analyst'],
    summary: 'Commitments with their declared status and what happened to them',
    parameters: commitmentParameters,
    entry: commitmentEntry,
  })
  commitments(@AskedFor() asked: Asked<typeof commitmentParameters>) {
    return readCommitments(asked.free, asked);
  }

  @Endpoint({
    tag,
    path: 'meetings',
    needs: ['analyst'],
    summary: 'Meetings and what came out of them',
    parameters: meetingParameters,
    entry: meetingEntry,
  })
  meetings(@AskedFor() asked: Asked<typeof meetingParameters>) {
    return readMeetings(asked.free, asked);
  }
}
