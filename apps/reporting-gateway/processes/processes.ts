import Type, { type Static } from 'typebox';
import { topicsOfService } from '#contracts/services.js';
import type { EventLog } from '#event-log/event-log.js';
import { matchesTopic } from '#event-log/topic-match.js';
import type { Page } from '../http/page.js';
import { language } from '../http/parameters.js';
import { orNull, text } from '../http/schemas.js';
import { within } from '../reader/within.js';

export const processesParameters = Type.Object(language);

export const processesEntry = Type.Object({
  service: text('Service, whose name is that of its consumer group'),
  processes: orNull(
    Type.Integer({
      description:
        'Processes that take part in its group now; one that was killed counts for some seconds. Null where that cannot be told: the ' +
        'log does not say, or has no topic for it yet',
    }),
  ),
});

export type ProcessesEntry = Static<typeof processesEntry>;

const logMs = 3_000;

/** Of each service that reads the log how many processes run, as the log has them. */
export async function readProcesses(log: Pick<EventLog, 'topics' | 'members'>): Promise<Page<ProcessesEntry>> {
  const there = await within(logMs, log.topics(/./)).catch(() => []);
  const data = Object.entries(topicsOfService).map(async ([service, read]) => {
    // One without a topic runs, and waits for it: it is in no group.
    const isInGroup = there.some((topic) => matchesTopic(topic, [read]));
    return { service, processes: isInGroup ? await within(logMs, log.members(service)).catch(() => null) : null };
  });
  return { data: await Promise.all(data) };
}
