import { t } from '../../i18n/texts.js';

/** What a stream carries, as people call it. */
export function streamName(stream: string): string {
  const { streams } = t().quality;
  return streams[stream as keyof typeof streams] ?? stream;
}
