import type { Texts } from './texts-en.js';

const topicsOf = (topics: readonly string[]) => (topics.length === 1 ? topics[0] : `${topics.length} topics`);

export const fr: Texts = {
  answers: 'la passerelle répond, et elle est prête',
  answersUnready: 'la passerelle répond, et n’est pas prête',
  line: (name, state) => `  ${name} : ${state}`,
  services: 'services :',
  running: (processes) => `tourne (${processes} processus)`,
  away: 'absent',
  unknown: 'inconnu',
  columns: [
    ...['propriétaire', 'flux', 'reçus', 'acceptés', 'doublons', 'refusés'],
    ...['ouverts', 'en attente', 'dernier lot'],
  ],
  never: 'jamais',
  nothingReceived: 'rien n’a encore été reçu',
  toDo: 'que faire :',
  whichServices: 'quels services tournent',
  whatReceived: 'ce qui a été reçu',
  untold: (what, why) => `ne peut être dit : ${what.join(', ')} (${why})`,
  olderGateway: 'la passerelle est d’une version antérieure à cela',
  wrong: (count) => `quelque chose ne va pas ; à faire : ${count}`,
  toLookAt: (count) => `rien d’anormal n’a été vu ; à voir : ${count}`,
  seenWell: 'tout ce qui a pu être vu va bien',
  well: 'tout va bien',

  advice: {
    parts: {
      database:
        'voir si PostgreSQL tourne, et les dernières lignes de son journal : un disque plein y est dit (« df -h » sur sa machine). Les ' +
        'événements acceptés sont dans le journal des événements ; les services les prennent dès son retour. Pendant ce temps, ce qui ' +
        'fait tourner les services dit s’ils tournent, comme « docker compose ps -a »',
      'event-log':
        'voir si chaque courtier de Kafka tourne, et les dernières lignes de son journal : un disque plein y est dit (« df -h » sur sa ' +
        'machine). Les services reprennent d’eux-mêmes dès son retour ; qui a reçu 503 renvoie la même chose',
      replica: 'voir si elle tourne, et son journal ; pg_stat_replication du serveur primaire dit si elle suit',
    },
    otherPart: 'voir si cela tourne, et son journal',
    part: (name, todo) => `${name} : ${todo}`,
    away: (service) =>
      `${service} est absent : le démarrer, ou lire les dernières lignes de son journal s’il est relancé sans cesse. Ce qui arrive entre-temps attend, et rien n’est perdu`,
    untold: (services) =>
      `${services.join(', ')} : on ne peut dire ${services.length === 1 ? 's’il tourne' : 's’ils tournent'} : il n’y a pas encore de ` +
      'topics (« entente topics »), ou Kafka ne le dit pas (« entente doctor »)',
    silent: (topics) =>
      `${topicsOf(topics)} : le journal des événements ne dit pas où ${topics.length === 1 ? 'il en est' : 'ils en sont'} : pendant ` +
      'qu’un courtier en remplace un autre, cela passe en une minute ; sinon, voir si chaque courtier tourne (« entente doctor »)',
    copies: (topics) =>
      `${topicsOf(topics)} : un courtier est absent, ou en retard sur d’autres. Ceux-ci ont tout ce qui a été accepté ; jusqu’à ce ` +
      'qu’il les ait rattrapés, aucun d’eux ne doit tomber : voir si chaque courtier tourne (« entente doctor »)',
    stuck: ({ topics, service, stream, records, since }) => {
      const [which, who] =
        topics.length === 1
          ? [topics[0], `si le service d’ingestion de ${stream} tourne`]
          : [`${topics.length} topics de ${service}`, 's’il tourne'];
      const waiting = records === 1 ? '1 événement attend' : `${records} événements attendent`;
      const taken = since === null ? 'rien n’a jamais été pris' : `rien n’a été pris depuis ${since}`;
      return `${which} : ${waiting}, et ${taken} : voir ${who}, et son journal`;
    },
    open: ({ which, open, refused, streams, command }) =>
      `${which} : refusés : ${refused}, dont ouverts : ${open}${streams === 1 ? '' : `, dans ${streams} flux`} : « ${command} » les ` +
      'donne, « entente quarantine show <numéro> » dit comment en corriger un',
  },
};
