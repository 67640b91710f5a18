/** Injection tokens: what the gateway reads from and writes to. */

/** A `Pool` that may only SELECT, and nothing confidential. */
export const READER = Symbol('reader');
/** A `Pool` that may SELECT what is confidential too. */
export const CLEARED = Symbol('cleared reader');
/** A `Pool` that may dismiss refused events. */
export const WRITER = Symbol('writer');
/** The `Access`, where identity is set up. */
export const ACCESS = Symbol('access');
/** The `EventLog`. */
export const LOG = Symbol('event log');
/** Folder of the built dashboard, where there is one. */
export const DASHBOARD = Symbol('dashboard');
