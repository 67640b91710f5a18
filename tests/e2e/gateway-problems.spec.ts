/** What is refused is told in the language of who asks. */
import { describe, expect, it } from '@jest/globals';
import { useIdentifiedGateway } from './identified-gateway.js';

const served = useIdentifiedGateway();
const events = '/v1/events?owner=KAZ';
const batch = 'application/cloudevents-batch+json';

interface Asking {
  readonly headers?: Record<string, string>;
  readonly method?: 'POST';
  readonly body?: string;
}

async function ask(path: string, { headers = {}, ...asking }: Asking = {}) {
  const response = await fetch(served.address + path, { ...asking, headers });
  return {
    status: response.status,
    language: response.headers.get('content-language'),
    body: await response.json(),
  };
}

const french = { 'accept-language': 'fr-MA,fr;q=0.9' };

describe('a problem', () => {
  it.each<[string, string, Asking, number, string]>([
    ['a path that is none', '/v1/nothing', {}, 404, 'GET /v1/nothing : voir /docs pour ce qu’il y a ici'],
    [
      'a method that is none',
      '/v1/pairs',
      { method: 'POST' },
      405,
      'POST n’est pas une méthode de cette adresse : elle a ',
    ],
    ['nobody known', '/v1/pairs', {}, 401, 'aucune identité n’a été montrée'],
    [
      'a key that is none',
      '/v1/pairs',
      { headers: { authorization: 'Bearer ent_x' } },
      401,
      'cette clé d’API est inconnue',
    ],
    [
      'no role for several',
      '/v1/templates/trade.flows.csv',
      {},
      401,
      'demande le rôle producer ou analyst ou operator',
    ],
  ])('of %s is told in French', async (_, path, asking, status, told) => {
    const answer = await ask(path, { ...asking, headers: { ...french, ...asking.headers } });
    expect(answer).toMatchObject({ status, language: 'fr', body: { detail: expect.stringContaining(told) } });
  });

  it('of a parameter says in French what is allowed', async () => {
    const { get } = await served.operator();
    const { body } = await get('/v1/audit?limit=0', french);
    expect(body.allowed).toBe('Nombre maximal d’entrées de la réponse : 1 à 1000');
  });

  it('is in the language of lang before that of Accept-Language, and in English otherwise', async () => {
    const { get } = await served.operator();
    const told = async (path: string, headers: Record<string, string>) => {
      const { headers: answered, body } = await get(path, headers);
      return [answered.get('content-language'), body.title, body.detail];
    };
    const inFrench = ['fr', 'Un paramètre n’est pas en règle', 'Il n’y a pas de paramètre nope ici'];
    const inEnglish = ['en', 'A parameter is not in order', 'There is no parameter nope here'];
    expect(await told('/v1/pairs?nope=1&lang=fr', {})).toEqual(inFrench);
    expect(await told('/v1/pairs?nope=1', french)).toEqual(inFrench);
    expect(await told('/v1/pairs?nope=1&lang=en', french)).toEqual(inEnglish);
    expect(await told('/v1/pairs?nope=1', { 'accept-language': 'kk' })).toEqual(inEnglish);
    expect(await told('/v1/pairs?nope=1&lang=kk', {})).toEqual(inEnglish);
  });

  it('says in French what is allowed, and what is wrong with each event', async () => {
    const { get } = await served.operator();
    const { body: future } = await get('/v1/pairs?asOf=2099-01-01', french);
    expect(future).toMatchObject({
      detail: 'asOf 2099-01-01 est dans le futur',
      allowed: 'un moment jusqu’à maintenant',
    });
    const { authorization } = await served.producerOf('KAZ');
    const headers = { ...french, authorization, 'content-type': batch };
    const { status, body } = await ask(events, { headers, method: 'POST', body: '[{"type":"no.such"},5]' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      title: 'Un événement ne peut entrer dans le journal',
      errors: [{ message: 'type "no.such" n’est d’aucun flux' }, { message: 'un événement est un objet JSON' }],
    });
  });

  it('of an identity that may not is told in French, and an event that will be refused with its advice', async () => {
    const { authorization } = await served.producerOf('KAZ');
    const headers = { ...french, authorization, 'content-type': batch };
    const { body: foreign } = await ask('/v1/events?owner=MAR', { headers, method: 'POST', body: '[]' });
    expect(foreign.detail).toContain('envoie pour KAZ, pas pour MAR');
    const event = { specversion: '1.0', id: 'a', source: 'urn:a', type: 'entente.trade.flows.v1', data: {} };
    const { status, language, body } = await ask(events, { headers, method: 'POST', body: JSON.stringify([event]) });
    expect([status, language]).toEqual([202, 'fr']);
    expect(body.results).toMatchObject([
      { expected: 'quarantined', message: 'manque : time', advice: expect.stringMatching(/^Les /) },
    ]);
  });

  it('says in French why a mended event would be refused', async () => {
    const { authorization, get, send } = await served.producerOf('KAZ');
    const event = { specversion: '1.0', id: 'b', source: 'urn:a', type: 'entente.trade.flows.v1', data: {} };
    await send('KAZ', [event]);
    await served.pipeline.settled();
    const [{ id }] = (await get('/v1/quarantine?owner=KAZ&limit=1')).body.data;
    const headers = { ...french, authorization, 'content-type': 'application/cloudevents+json' };
    const replay = (mended: unknown) =>
      ask(`/v1/quarantine/${id}/replay`, { headers, method: 'POST', body: JSON.stringify(mended) });
    const refused = await replay(event);
    expect(refused).toMatchObject({
      ...{ status: 422, language: 'fr' },
      body: { detail: expect.stringContaining('serait refusé à /time : manque : time') },
    });
    expect(refused.body.errors).toEqual([{ reason: 'envelope-invalid', path: '/time', message: 'manque : time' }]);
    const none = await replay([event]);
    expect(none.body.errors).toMatchObject([{ message: 'un événement est un objet JSON' }]);
    expect((await get('/v1/quarantine?owner=KAZ&limit=1')).body.data).toMatchObject([{ id, replayedAt: null }]);
  });
});
