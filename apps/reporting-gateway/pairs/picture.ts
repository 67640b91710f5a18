import Type from 'typebox';
import { agreementEntry, commitmentEntry, meetingEntry } from '../agreements/agreement-entry.js';
import { readAgreements, readCommitments } from '../agreements/read-dossiers.js';
import { readMeetings } from '../agreements/read-meetings.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import type { One } from '../http/page.js';
import { link } from '../http/schemas.js';
import { valueEntry, valueEntryOf } from '../indicators/value-entry.js';
import { corridorEntry, hubEntry, serviceEntry } from '../logistics/logistics-entry.js';
import { readCorridors } from '../logistics/read-corridors.js';
import { readHubs } from '../logistics/read-hubs.js';
import { readServices } from '../logistics/read-services.js';
import { roadmapSummary } from '../roadmaps/roadmap-entry.js';
import { readRoadmaps } from '../roadmaps/read-roadmaps.js';
import { readTimeline, timelineEntry } from '../timeline/timeline.js';
import { findPair, pairEntry, type pairParameters, readLatestValues } from './pairs.js';

export const picture = Type.Evaluate(
  Type.Intersect([
    pairEntry,
    Type.Object({
      roadmaps: Type.Array(roadmapSummary),
      trade: Type.Array(valueEntry, { description: 'Latest yearly value of each indicator of trade' }),
      logistics: Type.Object({
        indicators: Type.Array(valueEntry),
        corridors: Type.Array(corridorEntry),
        hubs: Type.Array(hubEntry),
        services: Type.Array(serviceEntry),
      }),
      cooperation: Type.Object({
        indicators: Type.Array(valueEntry),
        agreements: Type.Array(agreementEntry),
        commitments: Type.Array(commitmentEntry),
        meetings: Type.Array(meetingEntry),
      }),
      latest: Type.Array(timelineEntry, { description: 'What happened last' }),
      links: Type.Array(link, { description: 'Where each part goes on' }),
    }),
  ]),
);
export type Picture = Type.Static<typeof picture>;

/** So many of each: a picture, not everything; the links lead to the rest. */
const shown = 20;

/** What is known of a pair, joined: the latest of each domain. */
export async function readPicture(asked: Asked<typeof pairParameters>): Promise<One<Picture>> {
  const { language, reader } = asked;
  const { pair } = asked.values;
  const found = await findPair(reader, pair, language);
  if (!found) return { data: null, reason: none.pair };
  const of = { ...asked, values: { pair, limit: shown } };
  const values = (await readLatestValues(reader, pair)).map((value) => valueEntryOf(value, language));
  const ofKind = (...prefixes: string[]) => values.filter(({ code }) => prefixes.includes(code.split('.', 1)[0]!));
  const { data: roadmaps } = await readRoadmaps(reader, of);
  const { data: corridors } = await readCorridors(reader, of);
  const { data: hubs } = await readHubs(reader, of);
  const { data: services } = await readServices(reader, of);
  const { data: agreements } = await readAgreements(reader, of);
  const { data: commitments } = await readCommitments(reader, of);
  const { data: meetings } = await readMeetings(reader, of);
  const { data: latest } = await readTimeline(of);
  return {
    data: {
      ...found,
      roadmaps: [...roadmaps],
      trade: ofKind('trade'),
      logistics: {
        indicators: ofKind('logistics'),
        corridors: [...corridors],
        hubs: [...hubs],
        services: [...services],
      },
      cooperation: {
        indicators: ofKind('agreements', 'roadmap', 'cooperation'),
        ...{ agreements: [...agreements], commitments: [...commitments], meetings: [...meetings] },
      },
      latest: [...latest],
      links: linksOf(pair),
    },
  };
}

function linksOf(pair: string): Picture['links'] {
  const paths = {
    'trade/flows': 'Trade figures',
    'trade/mirror': 'Both sides of trade',
    indicators: 'Indicators',
    corridors: 'Corridors',
    hubs: 'Hubs',
    services: 'Services',
    scores: 'Scores',
    agreements: 'Agreements',
    commitments: 'Commitments',
    meetings: 'Meetings',
    timeline: 'Timeline',
  };
  return Object.entries(paths).map(([path, title]) => ({ rel: path, href: `/v1/${path}?pair=${pair}`, title }));
}
