/** Topics of one service that wait for the same reason; `since`: when something was taken in last, null: never. */
export interface Stuck {
  readonly topics: readonly string[];
  readonly service: string;
  readonly stream: string;
  readonly records: number;
  readonly since: string | null;
}

/** What was refused of an owner, and the command that lists it. */
export interface Open {
  readonly which: string;
  readonly open: number;
  readonly refused: number;
  readonly streams: number;
  readonly command: string;
}

const topicsOf = (topics: readonly string[]) => (topics.length === 1 ? topics[0] : `${topics.length} topics`);

/** What `entente status` says. */
export const en = {
  answers: 'the gateway answers, and is ready',
  answersUnready: 'the gateway answers, and is not ready',
  line: (name: string, state: string) => `  ${name}: ${state}`,
  services: 'services:',
  running: (processes: number) => `running (${processes} ${processes === 1 ? 'process' : 'processes'})`,
  away: 'away',
  unknown: 'unknown',
  columns: ['owner', 'stream', 'received', 'accepted', 'duplicate', 'refused', 'open', 'waiting', 'last batch'],
  never: 'never',
  nothingReceived: 'nothing was received yet',
  toDo: 'what to do:',
  whichServices: 'which services run',
  whatReceived: 'what was received',
  untold: (what: readonly string[], why: string) => `cannot be told: ${what.join(', ')} (${why})`,
  olderGateway: 'the gateway is of a version before that',
  wrong: (count: number) => `something is wrong; to do: ${count}`,
  toLookAt: (count: number) => `nothing is seen to be wrong; to look at: ${count}`,
  seenWell: 'all that could be seen is well',
  well: 'all is well',

  advice: {
    /** Of each part of a gateway that does not answer. */
    parts: {
      database:
        'see that PostgreSQL runs, and the last lines of its log: a full disk is told there ("df -h" on its machine). Events that were ' +
        'acknowledged are in the log; services take them in once it is back. Whether they run, what runs them tells meanwhile, such as ' +
        '"docker compose ps -a"',
      'event-log':
        'see that every broker of Kafka runs, and the last lines of its log: a full disk is told there ("df -h" on its machine). Services ' +
        'go on by themselves once it is back; whoever was answered 503 sends again',
      replica: 'see that it runs, and its log; pg_stat_replication of the primary tells whether it follows',
    },
    otherPart: 'see that it runs, and its log',
    part: (name: string, todo: string) => `${name}: ${todo}`,
    away: (service: string) =>
      `${service} is away: start it, or read the last lines of its log where it is started again and again. What comes meanwhile waits, and nothing is lost`,
    untold: (services: readonly string[]) =>
      `${services.join(', ')}: whether ${services.length === 1 ? 'it runs' : 'they run'} cannot be told: there are no topics yet ` +
      '("entente topics"), or Kafka does not say ("entente doctor")',
    silent: (topics: readonly string[]) =>
      `${topicsOf(topics)}: the log does not say how far ${topics.length === 1 ? 'it is' : 'they are'}: while a broker is replaced by ` +
      'another that passes within a minute; otherwise see that every broker runs ("entente doctor")',
    copies: (topics: readonly string[]) =>
      `${topicsOf(topics)}: a broker is away, or lacks what others have. These have all that was acknowledged; until it has caught up ` +
      'none of them may fail: see that every broker runs ("entente doctor")',
    stuck: ({ topics, service, stream, records, since }: Stuck) => {
      const [which, who] =
        topics.length === 1
          ? [topics[0], `the ingest service of ${stream}`]
          : [`${topics.length} topics of ${service}`, 'it'];
      const taken = since === null ? 'nothing was ever taken in' : `nothing was taken in since ${since}`;
      return `${which}: ${records} ${records === 1 ? 'record waits' : 'records wait'} and ${taken}: see that ${who} runs, and its log`;
    },
    open: ({ which, open, refused, streams, command }: Open) =>
      `${which}: ${open} of ${refused} refused are open${streams === 1 ? '' : ` in ${streams} streams`}: "${command}" lists them, ` +
      '"entente quarantine show <number>" tells how to mend one',
  },
};
export type Texts = typeof en;
