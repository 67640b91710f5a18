const seed = 0x9747b28c;
const mix = 0x5bd1e995;

/**
 * Kafka's hash of a key: MurmurHash2 of 32 bits, with the seed and the constants of its Java client (`Utils.murmur2`), so that
 * each client puts a key into the same partition. kafkajs' own makes objects of 64 bits at each step, and takes twenty times as long.
 */
export function murmur2(key: Buffer): number {
  const { length } = key;
  const whole = length & ~3;
  let hash = seed ^ length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(key.readInt32LE(at), mix);
    word = Math.imul(word ^ (word >>> 24), mix);
    hash = Math.imul(hash, mix) ^ word;
  }
  if (length > whole) {
    for (let at = length - 1; at >= whole; at--) hash ^= key[at]! << (8 * (at - whole));
    hash = Math.imul(hash, mix);
  }
  hash = Math.imul(hash ^ (hash >>> 13), mix);
  return hash ^ (hash >>> 15);
}
