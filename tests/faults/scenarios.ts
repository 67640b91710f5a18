import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Group, Scenario } from './scenario.js';

const names = readdirSync(new URL('./scenarios/', import.meta.url)).map((file) => basename(file, '.ts'));

async function scenarioIn(name: string): Promise<Scenario> {
  const { scenario } = (await import(`./scenarios/${name}.js`)) as { scenario: Scenario };
  if (scenario.name !== name)
    throw new Error(`scenarios/${name}.ts calls itself ${scenario.name}: name it as its file`);
  return scenario;
}

const groups: readonly Group[] = ['processes', 'members', 'brokers', 'database', 'events'];

// One after another: Jest loses modules that two imports at a time have in common.
const found: Scenario[] = [];
for (const name of names) found.push(await scenarioIn(name));

/** Every scenario, by group and name. To add one is to add a file to `scenarios/`: it is found here by itself. */
export const scenarios: readonly Scenario[] = found.sort(
  (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.name < b.name ? -1 : 1),
);
