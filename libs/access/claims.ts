/** What the claims of a token say of who holds it. Pure. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { streamNames } from '#contracts/streams.js';
import { isArea } from '#reference/countries.js';
import { flawOf, type Identity, type Rights, type Role, roles } from './identity.js';
import { type Refused, refused } from './refused.js';

/** The claims of ours; all else in a token is its issuer's business. */
const claims = Compile(
  Type.Object({
    sub: Type.String({ minLength: 1, maxLength: 255 }),
    exp: Type.Number(),
    name: Type.Optional(Type.String()),
    entente_roles: Type.Array(Type.String()),
    entente_owner: Type.Optional(Type.String()),
    entente_streams: Type.Optional(Type.Array(Type.Enum([...streamNames]))),
    entente_clearance: Type.Optional(Type.Enum(['confidential'])),
  }),
);

/** The identity that verified claims give, or what is wrong with them. Roles of other programs are let pass. */
export function identityOfClaims(given: unknown): Identity | Refused {
  if (!claims.Check(given)) {
    const [error] = claims.Errors(given);
    const { instancePath: path, message } = error!;
    return refused.claims({ en: `${path || 'the token'} ${message}`, fr: `${path || 'le jeton'} ${message}` });
  }
  const { sub, exp, name = sub, entente_owner = null, entente_streams = null } = given;
  if (entente_owner !== null && !isArea(entente_owner)) return refused.noCountry(entente_owner);
  const rights: Rights = {
    roles: given.entente_roles.filter((role): role is Role => (roles as readonly string[]).includes(role)),
    owner: entente_owner,
    streams: entente_streams,
    confidential: given.entente_clearance === 'confidential',
  };
  const flaw = flawOf(rights);
  if (flaw !== undefined) return refused.claims(flaw);
  return { ...rights, id: `oidc:${sub}`, name, until: new Date(exp * 1_000) };
}
