import { useReading } from '../api/readings.js';
import { address } from '../state.js';

/** What a hub of the pair is called, in the language of data; its code until that is known, or where it has no name. */
export function useHubName(hub: string | undefined): string | undefined {
  const { pair } = address.value;
  const asked = hub === undefined || pair === undefined ? undefined : { pair, limit: 1000 };
  const hubs = useReading('/v1/hubs', asked).answer?.data;
  return hubs?.find((each) => each.hub === hub)?.name ?? hub;
}
