/** Questions to the gateway over connections that stay open. */
import { Agent, get } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: { data?: Record<string, unknown>[] };
}

const agent = new Agent({ keepAlive: true });

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
