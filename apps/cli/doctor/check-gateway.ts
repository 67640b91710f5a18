/** The gateway, by its own word. */
import type { Language } from '#reference/languages.js';
import { inTime } from '../connections.js';
import { askGateway } from '../gateway.js';
import { printable } from '../printable.js';
import { reasonOf } from '../reason.js';
import { type Finding, finding } from './finding.js';

export async function checkGateway(language: Language): Promise<Finding[]> {
  try {
    const { status, body } = await inTime(askGateway('/health/ready', language), language);
    if (status === 200) return [finding('gateway.ready', 'ok', (say) => say.gatewayReady())];
    const parts = Object.entries((body as { parts?: Record<string, string> }).parts ?? {});
    const away = parts
      .filter(([, state]) => state !== 'ok')
      .map(([name, state]) => `${name} (${printable(state, 200)})`);
    return [finding('gateway.ready', 'wrong', (say) => say.gatewayUnready(away.join(', ')))];
  } catch (error) {
    return [finding('gateway.ready', 'wrong', (say) => say.gatewayAway(reasonOf(error, language)))];
  }
}
