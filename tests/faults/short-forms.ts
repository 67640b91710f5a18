import { expect, test } from '@jest/globals';
import { describeKafka } from '../support/kafka.js';
import { defaultSeed, runScenario } from './run-scenario.js';
import type { Group } from './scenario.js';
import { scenarios } from './scenarios.js';

const timeoutMs = 240_000;

/** The scenarios of a group as tests, in their short form. */
export function shortForms(group: Group): void {
  const ofGroup = scenarios.filter((scenario) => scenario.group === group && scenario.needs === undefined);
  describeKafka(`faults: ${group}`, () => {
    test.each(ofGroup.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_, scenario) => {
        const last = { doing: 'starting' };
        const watch = {
          round: (n: number, what: string) => void (last.doing = `round ${n}: ${what}`),
          tell: (what: string) => void (last.doing = what),
        };
        const { findings } = await runScenario(scenario, 'short', defaultSeed, watch);
        // With what went on when it broke.
        if (findings.broken.length > 0) expect([...findings.broken, `while: ${last.doing}`]).toEqual([]);
      },
      timeoutMs,
    );
  });
}
