import { Controller } from '@nestjs/common';
import type { Static } from 'typebox';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { readRoadmap, readRoadmaps, roadmapParameters, roadmapsParameters } from './read-roadmaps.js';
import { roadmapEntry, roadmapItem, roadmapSummary } from './roadmap-entry.js';

@Controller('v1/roadmaps')
export class RoadmapsController {
  @Endpoint({
    tag: 'Roadmaps',
    path: '',
    needs: ['analyst'],
    summary: 'Roadmaps',
    parameters: roadmapsParameters,
    entry: roadmapSummary,
  })
  list(@AskedFor() asked: Asked<typeof roadmapsParameters>) {
    return readRoadmaps(asked.free, asked);
  }

  @Endpoint({
    tag: 'Roadmaps',
    path: ':id',
    needs: ['analyst'],
    summary: 'A roadmap item by item, with what became of each',
    description: 'declaredStatus is what the parties said, evidencedStatus what the facts prove.',
    parameters: roadmapParameters,
    entry: roadmapEntry,
    one: true,
    list: { entry: roadmapItem, of: ({ items }: Static<typeof roadmapEntry>) => items },
  })
  one(@AskedFor() asked: Asked<typeof roadmapParameters>) {
    return readRoadmap(asked.free, asked);
  }
}
