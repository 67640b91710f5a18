/** The environment, as services would read it. */
import { accessSettings } from '#access/settings.js';
import { ConfigError, readEnvironment, unreadNames } from '#platform/config.js';
import { kafkaConnection } from '#platform/kafka-connection.js';
import { readerUrls } from '#platform/reader-urls.js';
import { type Finding, finding } from './finding.js';

const [oldestMajor, oldestMinor] = [20, 19];

export function checkConfiguration(): Finding[] {
  const problems = problemsOf();
  return [
    nodeVersion(process.versions.node),
    ...(problems.length === 0
      ? [finding('configuration', 'ok', (say) => say.configured())]
      : problems.map((problem) => finding('configuration', 'wrong', (say) => say.misconfigured(problem)))),
    ...unreadNames().map((name) => finding('configuration', 'warn', (say) => say.unread(name))),
  ];
}

function problemsOf(): string[] {
  const environment = attempt(() => readEnvironment(['DATABASE_URL', 'KAFKA_BROKERS']));
  if (environment instanceof ConfigError) return [...environment.problems];
  const parts = [kafkaConnection, accessSettings, readerUrls];
  return parts.flatMap((read) => {
    const outcome = attempt(() => read(environment));
    return outcome instanceof ConfigError ? outcome.problems : [];
  });
}

function attempt<T>(read: () => T): T | ConfigError {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isRecent = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return finding('node.version', isRecent ? 'ok' : 'wrong', (say) => say.node(version));
}
