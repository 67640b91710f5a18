/** From the definitions to SQL: the same definition over the facts that hold now, or as they were. */
import { existsSync, readFileSync } from 'node:fs';
import { kindOfTable, versionsOf } from '#facts/kinds.js';
import type { Indicator } from '../definition.js';

const read = (file: URL) => readFileSync(file, 'utf8').trimEnd();
const texts = new Map<string, string>();

function textOf(file: URL): string {
  const text = texts.get(file.href) ?? read(file);
  texts.set(file.href, text);
  return text;
}

/** What a question may ask for beside the values of now. */
export interface Asked {
  /** The facts as they were. */
  readonly asOf: boolean;
  /** What values are made of. To put the references of many facts together costs more than the values do. */
  readonly explained: boolean;
  /**
   * A relation that holds all of another is worked out once for both: of the same subjects, or of all where the values are of
   * every one. Undefined: each by itself, as it is defined.
   */
  readonly sharing?: 'of-same' | 'of-all' | undefined;
}

/** The versions of a table that hold, each with its reference `stream/owner/version_id`: of the scope's pairs, or of every one. */
function versionsIn(table: string, every: boolean, { asOf, explained }: Asked): string {
  const kind = kindOfTable(table);
  const versions = versionsOf(kind, every ? 'null' : '$1', asOf ? '$2' : undefined);
  const ref = explained ? `'${kind.stream}/' || owner || '/' || version_id` : `''`;
  return `(select *, ${ref} as ref from ${versions})`;
}

/** Whose figures a relation holds, by the beginning of its name: of the pairs, of their countries, or of all. */
const reaches: Readonly<Record<string, string>> = {
  pair: '($1 :: text[] is null or pairs[1] = any ($1))',
  country: '($6 :: text[] is null or reporter = any ($6))',
  world: 'true',
};

/**
 * Which goods: those asked for; of the world beside all goods, of a country beside each of its products; with `headings`
 * beside those that all goods consist of.
 */
const askedFor = '$5 :: text[] is null or target = any ($5)';
const goods: Readonly<Record<string, string>> = {
  pair: `(${askedFor})`,
  country: `(${askedFor} or target = 'TOTAL' or classification !~ '^HS' or length(target) = 2)`,
  world: `(${askedFor} or target = 'TOTAL')`,
  headings: `(${askedFor} or target = 'TOTAL' or classification ~ '^HS' and length(target) = 4)`,
};

/** Relations that others hold all of, beside more goods or more subjects. */
const wider: Readonly<Record<string, string>> = {
  pair_flow: 'pair_headings_flow',
  world_flow: 'country_flow',
  world_sum: 'country_sum',
};

/** The relation among these that one is taken from; undefined: it is worked out. */
function widerOf(name: string, names: ReadonlySet<string>, { sharing }: Asked): string | undefined {
  const found = wider[name];
  if (sharing === undefined || found === undefined || !names.has(found)) return undefined;
  return sharing === 'of-all' || found.startsWith('pair') ? found : undefined;
}

/**
 * The text of a relation. One file makes several of them: `country_flow` is `flow.sql` of countries, `pair_headings_flow` that
 * of pairs with headings. In it stand `{{reach}}` for whose figures, `{{goods}}` for which, and `{{of}}` for how the names of
 * relations of the same reach begin. Beside it may lie one that reads a fold, `.now.sql`, as long as nobody asks for the facts.
 */
export function relationText(name: string, asked: Asked, names: ReadonlySet<string> = new Set()): string {
  const { asOf, explained } = asked;
  const [, of = '', reach = 'pair', level, file = name] =
    /^((pair|country|world)_(?:(headings)_)?)(.+)$/.exec(name) ?? [];
  const whole = widerOf(name, names, asked);
  if (whole !== undefined) {
    return `select ${whole}.* from ${whole} cross join lateral (values (commodity)) good (target) where ${goods[level ?? reach]!}`;
  }
  const ofNow = new URL(`../relations/${file}.now.sql`, import.meta.url);
  const isFolded = !asOf && !explained && existsSync(ofNow);
  return textOf(isFolded ? ofNow : new URL(`../relations/${file}.sql`, import.meta.url))
    .replaceAll('{{reach}}', reaches[reach]!)
    .replaceAll('{{goods}}', goods[level ?? reach]!)
    .replaceAll('{{of}}', of);
}

/**
 * `{{table}}` in a relation stands for the versions of the scope's pairs, `{{every table}}` for those of every pair. What
 * several indicators share, or one needs twice, is worked out once, and so is a world, whose size the planner mistakes;
 * else what is asked of the values may narrow the facts.
 */
function relation(name: string, asked: Asked, names: ReadonlySet<string>, isShared: boolean): string {
  const bound = relationText(name, asked, names).replace(
    /\{\{(every )?([\w.]+)\}\}/g,
    (_, every: string | undefined, table: string) => versionsIn(table, every !== undefined, asked),
  );
  const isOnce = isShared || name.startsWith('world');
  return `${name} as ${isOnce ? 'materialized ' : ''}(\n${bound}\n)`;
}

/**
 * The values of indicators as a table expression. Parameters, null where they do not narrow: $1 subjects (text[]), $2 the
 * moment at which the question is put (timestamptz), $3 periods of the values, $4 of the facts (text[]), $5 commodities,
 * $6 countries of the subjects, $7 countries of which a subject holds one, but for indicators that reach the world (text[]);
 * see `parametersOf`. Columns as in `IndicatorValue`, in snake case, and two of each value: `inputs`, the references of the
 * facts that it is made of, separated by spaces (where they are asked for), and `operands`, the numbers (jsonb).
 */
export function valuesOf(
  indicators: readonly Indicator[],
  { asOf = false, explained = false, ...rest }: Partial<Asked>,
): string {
  // Each indicator names its relations after those that they need: so does the list of all, and wider ones go first.
  const named = new Set(indicators.flatMap((indicator) => indicator.relations));
  const asked = { asOf, explained, ...rest };
  const names = new Set([...named].flatMap((name) => [widerOf(name, named, asked) ?? name, name]));
  const relations = [...names].map((name) => relation(name, asked, names, indicators.length > 1));
  const clock = `clock as (
select ($2 :: timestamptz at time zone 'UTC') :: date as today
  from (values ($4 :: text[], $5 :: text[], $6 :: text[])) scope
)`;
  // Subjects are asked for again: a fact of several pairs lets its other pairs in.
  return `(
with ${[clock, ...relations].join(',\n')}
select * from (
${indicators.map(valuesOfOne).join('\nunion all\n')}
  ) v
 where ($1 :: text[] is null or subject = any ($1))
   and ($3 :: text[] is null or period = any ($3))
   and ${isTouched(indicators)}
)`;
}

/** Whether a value is of the countries asked for ($7): what reaches the world is of all. */
export function isTouched(indicators: readonly Indicator[]): string {
  const ofWorld = indicators.filter(({ reach }) => reach === 'world').map(({ code }) => `'${code}'`);
  return `($7 :: text[] is null or code = any (array[${ofWorld.join(', ')}] :: text[]) or string_to_array(subject, '-') && $7)`;
}

const columns =
  'subject, period, dimensions, value, unit, valuation, reason, expected, present, fresh_at, simulated, inputs, operands';

function valuesOfOne({ code, version, folder }: Indicator): string {
  return `select '${code}' as code, ${columns}, ${version} as definition_version
  from (
${textOf(new URL('value.sql', folder))}
  ) "${code}"`;
}
