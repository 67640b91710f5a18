/**
 * How far a stream was read: for each of the topics that it tells of, by partition, the offset to read next. Written as
 * `12.99.3-5`, these are the ids of the stream. They say where the log stands, thus the same to every gateway, and after a restart.
 */
export type StreamPosition = readonly number[][];

/** Longer than any id: a topic has some dozens of partitions at most. */
const longest = 4_096;

export function writePosition(position: StreamPosition): string {
  return position.map((offsets) => offsets.join('.')).join('-');
}

/** The position that an id says; undefined when it is no id of a stream of so many topics. */
export function readPosition(id: string, topics: number): StreamPosition | undefined {
  if (id.length > longest) return undefined;
  const written = id.split('-').map((offsets) => offsets.split('.'));
  if (written.length !== topics || !written.flat().every((offset) => /^\d{1,15}$/.test(offset))) return undefined;
  return written.map((offsets) => offsets.map(Number));
}

/** Whether some partition was read further in `position` than in `other`. */
export function isBeyond(position: StreamPosition, other: StreamPosition): boolean {
  return position.some((offsets, topic) =>
    offsets.some((offset, partition) => offset > (other[topic]?.[partition] ?? 0)),
  );
}
