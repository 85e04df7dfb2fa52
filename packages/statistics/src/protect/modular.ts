/**
 * Arithmetic modulo a prime below 2^26, so that a product is exact in a
 * double. What is 0 over the whole numbers is 0 here too; the reverse fails
 * about once in 67 million and then suppresses a cell too many, never too few.
 */
export const PRIME = 67_108_859;

export function times(a: number, b: number): number {
  const product = a * b;
  const rest = product - Math.floor(product / PRIME) * PRIME;
  // The division rounds, so the quotient may be off by one.
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

export function minus(a: number, b: number): number {
  const rest = a - b;
  return rest < 0 ? rest + PRIME : rest;
}

/** The remainder of any whole number. */
export function modulo(a: number): number {
  const rest = a % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** By the extended Euclidean algorithm. `a` is not 0. */
export function inverse(a: number): number {
  let [r0, r1] = [PRIME, a];
  let [t0, t1] = [0, 1];
  while (r1 !== 0) {
    const q = Math.floor(r0 / r1);
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  return t0 < 0 ? t0 + PRIME : t0;
}

/** Numbers that look random and are the same on every run (xorshift32). */
export function sequence(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % (PRIME - 1)) + 1;
  };
}
