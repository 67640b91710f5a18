/** What of a Kafka is well, and what is not. Pure. */
import { changesTopic, parseTopic, updatesTopic } from '#contracts/topics.js';
import type { Grant } from '#event-log/kafka/access-rules.js';
import type { InspectedTopic } from '#event-log/kafka/inspection.js';
import { rulesOfServices, wordsOf } from '../owners/rules.js';
import { standingOfOwners } from '../owners/standing.js';
import { atLeast, type Finding, finding } from './finding.js';

const [oldestMajor, oldestMinor] = [3, 7];
const dayMs = 86_400_000;
const [leastCopies, leastInSync] = [3, 2];

export function judgeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isRecent = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return finding('kafka.version', isRecent ? 'ok' : 'wrong', (say) => say.kafkaVersion(version));
}

/** The topics of countries: of those `wanted`, and of each of which there is one. */
export function judgeTopics(topics: readonly InspectedTopic[], wanted: readonly string[]): Finding[] {
  const names = topics.map(({ topic }) => topic);
  const standings = standingOfOwners([...names, ...wanted.map((owner) => `.v1.${owner}`)], null);
  const shared = [changesTopic, updatesTopic].filter((topic) => !names.includes(topic));
  if (standings.length === 0) return [finding('kafka.topics', 'wrong', (say) => say.noOwner())];
  return [
    ...standings.map(({ owner, topics: { missing } }) =>
      missing.length > 0
        ? finding('kafka.topics', 'wrong', (say) => say.topicsMissing(owner, missing))
        : finding('kafka.topics', 'ok', (say) => say.topics(owner, partitionsOf(owner, topics))),
    ),
    ...(shared.length > 0 ? [finding('kafka.topics', 'wrong', (say) => say.topicsMissing(null, shared))] : []),
  ];
}

/** `6`, or `1 to 6` where topics differ. */
function partitionsOf(owner: string, topics: readonly InspectedTopic[]): string {
  const counts = topics.filter(({ topic }) => topic.endsWith(`.v1.${owner}`)).map(({ partitions }) => partitions);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least}–${most}`;
}

export function judgeCopies(topics: readonly InspectedTopic[], brokers: number): Finding[] {
  const few = (one: InspectedTopic) =>
    one.replication < leastCopies || Number(one.settings['min.insync.replicas']) < leastInSync;
  const those = (is: (topic: InspectedTopic) => boolean) => topics.filter(is).map(({ topic }) => topic);
  const [tooFew, unled, behind] = [
    brokers > 1 ? those(few) : [],
    those(({ leaderless }) => leaderless > 0),
    those((one) => one.behind > 0),
  ];
  const found = [
    ...(tooFew.length > 0 ? [finding('kafka.copies', 'wrong', (say) => say.tooFewCopies(tooFew))] : []),
    ...(unled.length > 0 ? [finding('kafka.copies', 'wrong', (say) => say.unled(unled))] : []),
    ...(behind.length > 0 ? [finding('kafka.copies', 'warn', (say) => say.lagging(behind))] : []),
  ];
  if (found.length > 0) return found;
  return [finding('kafka.copies', 'ok', (say) => (brokers > 1 ? say.copies(brokers) : say.oneCopy()))];
}

/** Of event topics, how services need them; `wrong` where events would be lost for it. */
const settings = [
  { setting: 'cleanup.policy', value: 'delete', state: 'wrong' },
  { setting: 'message.timestamp.type', value: 'LogAppendTime', state: 'warn' },
  { setting: 'compression.type', value: 'uncompressed', state: 'warn' },
] as const;

export function judgeSettings(topics: readonly InspectedTopic[]): Finding[] {
  const events = topics.filter(({ topic }) => parseTopic(topic) !== undefined);
  if (events.length === 0) return [];
  const found = settings.flatMap(({ setting, value, state }) => {
    const others = events.filter((one) => one.settings[setting] !== value).map(({ topic }) => topic);
    return others.length > 0
      ? [finding('kafka.settings', state, (say) => say.topicSetting(setting, value, others))]
      : [];
  });
  return [
    ...(found.length > 0 ? found : [finding('kafka.settings', 'ok', (say) => say.topicSettings())]),
    ...judgeRetention(events),
  ];
}

function judgeRetention(events: readonly InspectedTopic[]): Finding[] {
  const bounded = events.filter(({ settings }) => Number(settings['retention.bytes']) >= 0).map(({ topic }) => topic);
  // Below 0: for ever.
  const times = events.map(({ settings }) => Number(settings['retention.ms'])).filter((ms) => ms >= 0);
  const days = Math.min(...times) / dayMs;
  return [
    times.length === 0
      ? finding('kafka.retention', 'ok', (say) => say.keptForEver())
      : finding('kafka.retention', atLeast(days, { warn: 7, wrong: 1 }), (say) => say.retention(days.toFixed(1))),
    ...(bounded.length > 0 ? [finding('kafka.retention', 'warn', (say) => say.boundedBytes(bounded))] : []),
  ];
}

/** `grants` is null where Kafka has no access control; `isOpen`: it has, and who comes without a credential may do everything. */
export function judgeAccess(topics: readonly string[], grants: readonly Grant[] | null, isOpen = false): Finding[] {
  if (grants === null) return [finding('kafka.access', 'ok', (say) => say.noAccessControl())];
  const services = Object.entries(isOpen ? {} : rulesOfServices).map(([service, rules]) => {
    const named = grants.filter(({ principal }) => /^User:(?:CN=)?(.*)$/.exec(principal)?.[1] === service);
    const has = new Set(named.map(wordsOf));
    return { principal: service, missing: rules.map(wordsOf).filter((words) => !has.has(words)) };
  });
  const owners = standingOfOwners(topics, grants).flatMap(({ principals }) => principals ?? []);
  const lacking = [...services, ...owners].filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) {
    return [finding('kafka.access', 'ok', (say) => (isOpen ? say.openAccess(owners.length) : say.access()))];
  }
  return lacking.map(({ principal, missing }) =>
    finding('kafka.access', 'warn', (say) => say.accessMissing(principal, missing)),
  );
}
