/** Most bytes of a body, inflated where it came as gzip: a batch of events. */
export const maxBodyBytes = 1024 * 1024;

/** Most bytes of a file, inflated: more is sent in parts. */
export const maxUploadBytes = 2 * 1024 ** 3;
