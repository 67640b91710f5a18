import { useReading } from '../api/readings.js';

/** What an agreement is called, in the language of data; its code until that is known. */
export function useInstrumentName(instrument: string | undefined): string | undefined {
  const asked = instrument === undefined ? undefined : { instrument };
  return useReading('/v1/agreements', asked).answer?.data[0]?.title ?? instrument;
}
