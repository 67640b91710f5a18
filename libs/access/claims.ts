/** What the claims of a token say of who holds it. Pure. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { streamNames } from '#contracts/streams.js';
import { isArea } from '#reference/countries.js';
import { flawOf, type Identity, type Rights, type Role, roles } from './identity.js';

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

/** The identity that verified claims give; a text that says what is wrong with them. Roles of other programs are let pass. */
export function identityOfClaims(given: unknown): Identity | string {
  if (!claims.Check(given)) {
    const [error] = claims.Errors(given);
    return `its claims are not in order: ${error!.instancePath || 'the token'} ${error!.message}`;
  }
  const { sub, exp, name = sub, entente_owner = null, entente_streams = null } = given;
  if (entente_owner !== null && !isArea(entente_owner))
    return `its claim entente_owner is no country: ${entente_owner}`;
  const rights: Rights = {
    roles: given.entente_roles.filter((role): role is Role => (roles as readonly string[]).includes(role)),
    owner: entente_owner,
    streams: entente_streams,
    confidential: given.entente_clearance === 'confidential',
  };
  const flaw = flawOf(rights);
  if (flaw !== undefined) return `its claims are not in order: ${flaw}`;
  return { ...rights, id: `oidc:${sub}`, name, until: new Date(exp * 1_000) };
}
