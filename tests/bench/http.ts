/** Questions to the gateway over connections that stay open. */
import { Agent, get } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: { data?: Record<string, unknown>[] };
}

const agent = new Agent({ keepAlive: true });

/** Asks, and looks at nothing of the answer but that it is a success: who asks often takes as little as may be of the machine. */
export function touch(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
      response.on('error', reject).on('end', resolve).resume();
    });
    request.on('error', reject);
  });
}

export function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject).on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        try {
          resolve({ status: response.statusCode!, body: JSON.parse(text) as Answer['body'] });
        } catch {
          reject(new Error(`${url} answers ${response.statusCode} with no JSON: ${text.slice(0, 100)}`));
        }
      });
    });
    request.on('error', reject);
  });
}
