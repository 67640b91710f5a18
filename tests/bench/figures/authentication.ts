import { createKey } from '#access/keys.js';
import { freePorts } from '#embedded/ports.js';
import { type Figure, type Form, rate, type Row, shown } from '../figure.js';
import { byTurns, fillValues, pointRead, ratioOf, type Turn } from '../point-reads.js';
import { untilReady } from '../services.js';
import { median } from '../statistics.js';

const sizes: Record<Form, { turns: number; requests: number }> = {
  smoke: { turns: 1, requests: 200 },
  short: { turns: 9, requests: 2_000 },
  full: { turns: 45, requests: 4_000 },
};
/** A tenth more. */
const goal = 1.1;
const secret = 'the secret of the benchmarks, which is long enough';
const unlimited = '9999999';
const dayMs = 86_400_000;
const rights = { roles: ['analyst'], owner: null, streams: null, confidential: false } as const;

export const figure: Figure = {
  title: 'what it costs to know who asks',
  method:
    'Two gateways run as processes, one without identity, one that takes API keys and the tokens of an OpenID Connect issuer (RS256) on this machine. They are asked by turns over 8 ' +
    'connections for the imports of a pair in one year (GET /v1/indicators): without identity, with a key, with a token that is new each turn. Compared is the CPU time that the ' +
    'gateway takes for an answer (the median of the ratios of each turn), the count of requests for the rate limit included; a rate would move with whatever else the machine does. Answers a second are told for information.',

  async run(lab, form, step): Promise<Row[]> {
    await lab.freshTopics([]);
    const database = await lab.freshDatabase();
    // Here, as it is large: to list the figures takes none of it.
    const { audience, startIssuer } = await import('../../support/oidc-issuer.js');
    const issuer = await startIssuer();
    try {
      const year = await step('values are computed', () => fillValues(database));
      const key = await createKey(database.pool, secret, {
        ...{ ...rights, name: 'of the benchmarks', expiresAt: new Date(Date.now() + dayMs) },
      });
      const [openPort, knowingPort] = await freePorts(2);
      const gateways = [
        lab.startService('reporting-gateway', database, { PORT: String(openPort) }),
        lab.startService('reporting-gateway', database, {
          ...{ PORT: String(knowingPort), API_KEY_SECRET: secret, RATE_LIMIT: unlimited },
          ...{ OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: audience },
        }),
      ];
      try {
        const assertRun = () => gateways.forEach((gateway) => gateway.assertRuns());
        const [open, knowing] = [openPort, knowingPort].map((port) => `http://127.0.0.1:${port}`) as [string, string];
        for (const address of [open, knowing]) await untilReady({ address, assertRun });
        const bearer = async (text: string | Promise<string>) => ({ authorization: `Bearer ${await text}` });
        const [openPid, knowingPid] = gateways.map(({ pid }) => pid) as [number, number];
        const token = () => issuer.token({ entente_roles: rights.roles });
        const asks = { url: pointRead(knowing, year), pid: knowingPid };
        const contenders = {
          open: { url: pointRead(open, year), pid: openPid },
          key: { ...asks, headers: () => bearer(key.text) },
          token: { ...asks, headers: () => bearer(token()) },
        };
        const turns = await step('point reads', () => byTurns(contenders, sizes[form]));
        return (['key', 'token'] as const).map((by) => rowOf(by, turns[by], turns.open));
      } finally {
        await Promise.all(gateways.map((gateway) => gateway.terminate()));
      }
    } finally {
      await issuer.stop();
      await database.drop();
    }
  },
};

const names = { key: 'an API key', token: 'a token (OpenID Connect)' };

function rowOf(by: keyof typeof names, turns: readonly Turn[], openTurns: readonly Turn[]): Row {
  const cpuOf = (taken: readonly Turn[]) => median(taken.map(({ cpuMicroseconds }) => cpuMicroseconds));
  const perSecond = rate(median(turns.map((turn) => turn.perSecond)));
  const [cpu, open] = [cpuOf(turns), cpuOf(openTurns)];
  const ratio = ratioOf(turns, openTurns, 'cpuMicroseconds');
  return {
    what: `point read with ${names[by]}`,
    value: `${shown(cpu)} us CPU of the gateway, ${perSecond}`,
    against: `without identity: ${shown(open)} us`,
    ratio: shown(ratio),
    goal: `${goal} of that without identity or less`,
    holds: ratio <= goal,
  };
}
