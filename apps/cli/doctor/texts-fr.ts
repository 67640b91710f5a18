import type { Texts } from './finding.js';

const list = (names: readonly string[]) => names.join(', ');

export const fr: Texts = {
  states: { ok: 'bien', warn: 'à voir', wrong: 'faux', untold: 'inconnu' },
  counted: (wrong, warned, untold) => {
    if (wrong + warned > 0) return `à corriger : ${wrong} ; à voir : ${warned}`;
    return untold > 0 ? 'tout ce qui a pu être vu va bien' : 'tout va bien';
  },

  configured: () => ({ what: 'chaque variable est telle que les services l’attendent', mend: '' }),
  misconfigured: (problem) => ({
    what: problem,
    mend: 'la corriger selon docs/operate.md (« Settings ») : sinon aucun service ne démarre',
  }),
  unread: (name) => ({
    what: `${name} est définie, et rien ne la lit`,
    mend: 'voir si elle est mal écrite : docs/operate.md donne tous les noms',
  }),
  configurationFirst: () => ({
    what: 'non demandé, car la configuration n’est pas en ordre',
    mend: 'corriger ce qui est dit de la configuration, puis relancer',
  }),
  notAllowed: (reason) => ({
    what: `ne peut être dit (${reason})`,
    mend: 'lancer ceci comme l’utilisateur des services d’ingestion, ou comme opérateur de Kafka',
  }),
  node: (version) => ({ what: `Node ${version}`, mend: 'installer Node 20.19 ou plus récent' }),

  databaseAway: (variable, reason) => ({
    what: `le PostgreSQL de ${variable} est inutilisable : ${reason}`,
    mend: `voir s’il tourne, si ${variable} le désigne, et son journal`,
  }),
  databaseThere: (variable) => ({ what: `le PostgreSQL de ${variable} répond`, mend: '' }),
  databaseVersion: (version) => ({
    what: `PostgreSQL ${version}`,
    mend: 'installer PostgreSQL 15 ou plus récent, et reprendre les données par pg_upgrade ou une sauvegarde',
  }),
  migrated: () => ({ what: 'le schéma est celui de cette version', mend: '' }),
  unmigrated: (names) => ({ what: `il manque au schéma ${list(names)}`, mend: 'lancer « entente migrate »' }),
  migratedBeyond: (names) => ({
    what: `le schéma est d’une version plus récente : il a ${list(names)}`,
    mend: 'lancer ici aussi la version d’Entente qui l’a fait',
  }),
  roles: () => ({ what: 'les rôles des lecteurs sont là, chacun avec sa part', mend: '' }),
  rolesMissing: (roles) => ({
    what: `rôles absents, ou sans leur part : ${list(roles)}`,
    mend: 'lancer « entente migrate » ; si son utilisateur ne peut créer de rôles, voir « Database users » dans docs/operate.md',
  }),
  durable: (commit, fsync) => ({
    what: `synchronous_commit vaut ${commit}, fsync ${fsync}`,
    mend: 'mettre les deux à on : ce qui fut accepté serait perdu en cas de panne de la machine',
  }),
  disk: (free, folder) => ({
    what: `${free} libres là où PostgreSQL garde ses données (${folder})`,
    mend: 'faire de la place, ou lui donner un plus grand disque : une fois plein, rien n’est plus pris',
  }),
  diskUntold: () => ({
    what: 'la place libre de PostgreSQL ne peut être dite d’ici',
    mend: 'lancer « df -h » sur sa machine ; pour des conteneurs : « docker compose -f docker/compose.yaml exec postgres df -h /var/lib/postgresql »',
  }),
  clock: (seconds) => ({
    what: `l’horloge de PostgreSQL est à ${seconds} s de celle de cette machine`,
    mend: 'mettre les deux à l’heure par NTP (chrony, systemd-timesyncd) : les dates d’enregistrement et les clés en dépendent',
  }),
  connections: (left, all) => ({
    what: `connexions encore libres : ${left} sur ${all}`,
    mend: 'augmenter max_connections, ou voir qui les tient dans pg_stat_activity : un service en prend jusqu’à 8, la passerelle 20',
  }),

  kafkaAway: (reason) => ({
    what: `Kafka ne peut être joint : ${reason}`,
    mend: 'voir s’il tourne, si KAFKA_BROKERS le désigne, si ce qu’il annonce se joint d’ici, puis KAFKA_TLS_ et KAFKA_USERNAME',
  }),
  brokers: (count) => ({ what: `Kafka répond, courtiers : ${count}`, mend: '' }),
  kafkaVersion: (version) => ({
    what: `Kafka ${version}${version.includes('.') ? '' : ' ou plus récent'}`,
    mend: 'le mettre à jour en 3.7 ou plus récent',
  }),
  noOwner: () => ({
    what: 'il n’y a de topic d’aucun pays',
    mend: 'lancer « entente topics --owner MAR --owner KAZ »',
  }),
  topics: (owner, partitions) => ({
    what: `tous les topics de ${owner} sont là, partitions : ${partitions}`,
    mend: '',
  }),
  topicsMissing: (owner, missing) => ({
    what: `manquent${owner === null ? '' : ` à ${owner}`} : ${list(missing)}`,
    mend: `lancer « entente topics --owner ${owner ?? 'MAR'} »`,
  }),
  oneCopy: () => ({ what: 'un courtier, et une copie de chaque événement', mend: '' }),
  copies: (brokers) => ({ what: `${brokers} courtiers, et chaque topic survit à l’un d’eux`, mend: '' }),
  tooFewCopies: (topics) => ({
    what: `réplication sous 3 ou min.insync.replicas sous 2, avec plusieurs courtiers : ${list(topics)}`,
    mend: 'les augmenter : kafka-reassign-partitions.sh pour la première, kafka-configs.sh --alter --add-config min.insync.replicas=2 pour le second',
  }),
  unled: (topics) => ({
    what: `partitions que nul ne peut lire ni écrire : ${list(topics)}`,
    mend: 'démarrer les courtiers qui les tiennent',
  }),
  lagging: (topics) => ({
    what: `courtiers en retard sur d’autres, pour ${list(topics)}`,
    mend: 'voir si chaque courtier tourne ; après un démarrage, attendre',
  }),
  topicSettings: () => ({ what: 'les topics ont les réglages sur lesquels les services comptent', mend: '' }),
  topicSetting: (setting, value, topics) => ({
    what: `${setting} n’est pas ${value} : ${list(topics)}`,
    mend: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config ${setting}=${value}`,
  }),
  retention: (days) => ({
    what: `les événements restent ${days} jours dans le journal`,
    mend: 'porter retention.ms au-delà de l’âge de la plus vieille sauvegarde : ce qui n’y est plus ne peut être repris après une restauration',
  }),
  keptForEver: () => ({ what: 'les événements restent toujours dans le journal', mend: '' }),
  boundedBytes: (topics) => ({
    what: `les événements partent selon la taille, quel que soit leur âge (retention.bytes) : ${list(topics)}`,
    mend: 'kafka-configs.sh --alter --entity-type topics --entity-name <topic> --delete-config retention.bytes',
  }),
  noAccessControl: () => ({ what: 'Kafka laisse tout faire à qui le joint', mend: '' }),
  access: () => ({ what: 'services et pays peuvent faire leur part dans Kafka', mend: '' }),
  openAccess: (senders) => ({
    what: `${senders === 0 ? 'aucun pays ne peut envoyer par Kafka même' : 'les pays peuvent faire leur part dans Kafka'} ; qui vient sans identifiant, comme les services de Docker Compose, peut tout`,
    mend: '',
  }),
  accessMissing: (principal, missing) => ({
    what: `${principal} n’a pas le droit de : ${list(missing)}`,
    mend: 'lancer « entente owners services » pour un service, « entente owners add » pour un pays',
  }),

  gatewayReady: () => ({ what: 'la passerelle répond, et elle est prête', mend: '' }),
  gatewayUnready: (parts) => ({
    what: `la passerelle répond, et n’est pas prête : ${parts}`,
    mend: 'réparer la partie qu’elle nomme',
  }),
  gatewayAway: (reason) => ({
    what: `la passerelle ne répond pas : ${reason}`,
    mend: 'voir si elle tourne, si ENTENTE_URL la désigne, et son journal',
  }),
};
