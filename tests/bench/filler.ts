/** Fills topics with loads, from a process of its own. */
import { type Child, startChild } from './child.js';
import type { FillOptions, FillReply, FillRequest } from './fill-topic.js';
import type { Lab } from './lab.js';
import { type LoadStream, standardLoad } from './load.js';

export type Filler = Child<FillRequest, FillReply>;

/** A load of so many events in all, to be sent in one or more slices. */
export function startFiller(lab: Lab, stream: LoadStream, events: number): Filler {
  const options: FillOptions = { brokers: lab.brokers, stream, load: { ...standardLoad, events } };
  return startChild('fill-topic.ts', options);
}

/** All of a load at once; gives what it must come to. */
export async function fillTopic(
  lab: Lab,
  stream: LoadStream,
  events: number,
  onProgress?: (sent: number) => void,
): Promise<FillReply> {
  const filler = startFiller(lab, stream, events);
  try {
    return await filler.ask({ events }, onProgress);
  } finally {
    await filler.stop();
  }
}
