/** What of that which the gateway tells wants somebody, and what to do. Pure. */

/** An entry of `/v1/quality`. */
export interface StreamState {
  readonly stream: string;
  readonly owner: { readonly code: string };
  readonly topic: string;
  readonly group: string | null;
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  /** Of these, those that still want somebody; undefined of a gateway of a version before. */
  readonly open?: number;
  readonly freshAt: string | null;
  readonly lag: number | null;
  /** Partitions; undefined of a gateway of a version before. */
  readonly lackingCopies?: number | null;
}

/** An entry of `/v1/processes`: how many processes of a service run; null: it cannot be told. */
export interface ServiceState {
  readonly service: string;
  readonly processes: number | null;
}

/** So long a service may take nothing in while something waits. */
const stuckMs = 60_000;

/** A topic with records that nobody takes in. */
export function isStuck({ lag, group, freshAt }: StreamState, now: number): boolean {
  return (lag ?? 0) > 0 && (group === null || freshAt === null || now - Date.parse(freshAt) > stuckMs);
}

/** What is known of an Entente. */
export interface Seen {
  /** `/health/ready`: how each part is, by its name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly services: readonly ServiceState[];
  readonly streams: readonly StreamState[];
}

export function adviceOf({ parts, services, streams }: Seen, now: number): string[] {
  // What Kafka does not tell while it is away has no cause of its own.
  const isLogThere = (parts['event-log'] ?? 'ok') === 'ok';
  const untold = services.filter(({ processes }) => isLogThere && processes === null).map(({ service }) => service);
  const silent = streams.filter(({ lag }) => isLogThere && lag === null).map(({ topic }) => topic);
  return [
    ...Object.entries(parts).flatMap(adviceOfPart),
    ...services.filter(({ processes }) => processes === 0).map(adviceOfAway),
    ...(untold.length > 0 ? [adviceOfUntold(untold)] : []),
    ...streams.flatMap((entry) => adviceOfStream(entry, now)),
    ...(silent.length > 0 ? [adviceOfSilent(silent)] : []),
    ...adviceOfCopies(streams),
  ];
}

/** Of each part of a gateway that does not answer. */
const partAdvice: Readonly<Record<string, string>> = {
  database:
    'see that PostgreSQL runs, and the last lines of its log: a full disk is told there ("df -h" on its machine). Events that were ' +
    'acknowledged are in the log; services take them in once it is back. Whether they run, what runs them tells meanwhile, such as ' +
    '"docker compose ps -a"',
  'event-log':
    'see that every broker of Kafka runs, and the last lines of its log: a full disk is told there ("df -h" on its machine). Services ' +
    'go on by themselves once it is back; whoever was answered 503 sends again',
  replica: 'see that it runs, and its log; pg_stat_replication of the primary tells whether it follows',
};

function adviceOfPart([name, state]: readonly [string, string]): string[] {
  if (state === 'ok' || /^[\d.]+ s behind$/.test(state)) return [];
  return [`${name}: ${partAdvice[name] ?? 'see that it runs, and its log'}`];
}

function adviceOfAway({ service }: ServiceState): string {
  return `${service} is away: start it, or read the last lines of its log where it is started again and again. What comes meanwhile waits, and nothing is lost`;
}

function adviceOfUntold(services: readonly string[]): string {
  const who = services.length === 1 ? 'it runs' : 'they run';
  return (
    `${services.join(', ')}: whether ${who} cannot be told: there are no topics yet ("entente topics"), or Kafka does not say ` +
    '("entente doctor")'
  );
}

function adviceOfSilent(topics: readonly string[]): string {
  const [which, whose] = topics.length === 1 ? [topics[0], 'it is'] : [`${topics.length} topics`, 'they are'];
  return (
    `${which}: the log does not say how far ${whose}: while a broker is replaced by another that passes within a minute; ` +
    'otherwise see that every broker runs ("entente doctor")'
  );
}

function adviceOfCopies(streams: readonly StreamState[]): string[] {
  const topics = [...new Set(streams.filter(({ lackingCopies }) => lackingCopies).map(({ topic }) => topic))];
  if (topics.length === 0) return [];
  return [
    `${topics.length === 1 ? topics[0] : `${topics.length} topics`}: a broker is away, or lacks what others have. These have all that was ` +
      'acknowledged; until it has caught up none of them may fail: see that every broker runs ("entente doctor")',
  ];
}

function adviceOfStream(entry: StreamState, now: number): string[] {
  const { stream, owner, topic, quarantined, open = quarantined, lag, freshAt } = entry;
  const advice: string[] = [];
  if (isStuck(entry, now)) {
    const since = freshAt === null ? 'nothing was ever taken in' : `nothing was taken in since ${freshAt}`;
    advice.push(
      `${topic}: ${lag} records wait and ${since}: see that the ingest service of ${stream} runs, and its log`,
    );
  }
  if (open > 0) {
    advice.push(
      `${topic}: ${open} of ${quarantined} refused are open: "entente quarantine list --open --owner ${owner.code} --stream ${stream}" says why, and how to mend them`,
    );
  }
  return advice;
}
