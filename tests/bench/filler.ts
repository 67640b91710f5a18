/** Fills topics with loads, from a process of its own. */
import { type Child, startChild } from './child.js';
import type { FillOptions, FillReply, FillRequest } from './fill-topic.js';
import type { Lab } from './lab.js';
import { type LoadStream, standardLoad } from './load.js';

export type Filler = Child<FillRequest, FillReply>;

/** A load of so many events in all, to be sent in one or more slices. Resolves when it is ready to send. */
export async function startFiller(lab: Lab, stream: LoadStream, events: number): Promise<Filler> {
  const options: FillOptions = { brokers: lab.brokers, stream, load: { ...standardLoad, events } };
  const filler: Filler = startChild('fill-topic.ts', options);
  try {
    await filler.ask({ events: 0 });
    return filler;
  } catch (error) {
    await filler.stop();
    throw error;
  }
}

/** All of a load at once; gives what it must come to. */
export async function fillTopic(
  lab: Lab,
  stream: LoadStream,
  events: number,
  onProgress?: (sent: number) => void,
): Promise<FillReply> {
  const filler = await startFiller(lab, stream, events);
  try {
    return await filler.ask({ events }, onProgress);
  } finally {
    await filler.stop();
  }
}
