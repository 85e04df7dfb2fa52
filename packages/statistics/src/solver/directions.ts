/**
 * Up or down for a cell in one of many rounds: in each, half of the cells the
 * other way, and in the next all turned round. Sums that are published leave
 * room for such a push, and little for one of all cells upwards.
 */
export function directionOf(cell: number, round: number): 1 | -1 {
  const bits = Math.imul(cell + 1, 0x9e3779b1) >>> (2 + ((round >> 1) % 28));
  return ((bits ^ round) & 1) === 1 ? 1 : -1;
}

/**
 * Whether to go on pushing all open cells at once: such a round costs about as
 * much as ten programs for one cell each.
 */
export function isWorthARound(openByRound: readonly number[]): boolean {
  const now = openByRound.at(-1) ?? 0;
  const before = openByRound.at(-3);
  return now > 0 && (before === undefined || before - now > ENOUGH);
}

const ENOUGH = 30;
