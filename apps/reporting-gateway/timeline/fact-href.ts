import type { TimelineRow } from './timeline.js';

/** Where a fact of the timeline is shown with what belongs to it. */
export function hrefOfFact({ stream, reporter, code, details, day }: TimelineRow): string {
  const to = (path: string, parameters: Record<string, string | null | undefined>) => {
    const given = Object.entries(parameters).filter((one): one is [string, string] => typeof one[1] === 'string');
    return `${path}?${new URLSearchParams(given).toString()}`;
  };
  switch (stream) {
    case 'agreements.actions':
      return to('/v1/agreements', { instrument: code });
    case 'roadmap.commitments':
      return details.record === 'roadmap'
        ? `/v1/roadmaps/${encodeURIComponent(code)}`
        : to('/v1/commitments', { commitment: code });
    case 'cooperation.meetings':
      return to('/v1/meetings', { meeting: code });
    case 'logistics.services':
      return to('/v1/services', { service: code });
    case 'logistics.stocks':
      return to('/v1/hubs', { hub: code });
    case 'logistics.movements':
      return details.corridor
        ? to('/v1/corridors', { corridor: details.corridor })
        : to('/v1/timeline', { stream, from: day, to: day });
    case 'logistics.scores':
      return to('/v1/scores', { area: reporter, index: code });
    case 'trade.flows':
      return to('/v1/trade/flows', {
        reporter,
        partner: details.partner,
        flow: details.flow,
        commodity: code,
        period: details.period,
      });
    case 'trade.declarations':
      return to('/v1/trade/flows', {
        ...{ source: 'declared', reporter, partner: details.partner, flow: details.flow },
        ...{ commodity: details.commodity?.slice(0, 6), period: day.slice(0, 7) },
      });
  }
}
