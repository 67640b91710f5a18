/** The gateway, by its own word. */
import { inTime, reasonOf } from '../connections.js';
import { askGateway } from '../gateway.js';
import { printable } from '../printable.js';
import { type Finding, finding } from './finding.js';

export async function checkGateway(): Promise<Finding[]> {
  try {
    const { status, body } = await inTime(askGateway('/health/ready'));
    if (status === 200) return [finding('gateway.ready', 'ok', (say) => say.gatewayReady())];
    const parts = Object.entries((body as { parts?: Record<string, string> }).parts ?? {});
    const away = parts
      .filter(([, state]) => state !== 'ok')
      .map(([name, state]) => `${name} (${printable(state, 200)})`);
    return [finding('gateway.ready', 'wrong', (say) => say.gatewayUnready(away.join(', ')))];
  } catch (error) {
    return [finding('gateway.ready', 'wrong', (say) => say.gatewayAway(reasonOf(error)))];
  }
}
