/** Whether a text is a day that exists: `2026-02-30` is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  // One that does not exist becomes another.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.toISOString().startsWith(text);
}

/** The reader's own day, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  // Swedish writes dates so, but an engine may lack it.
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, "0"))
    .join("-");
}

/**
 * Whether a number may be shown on a day. Only if somebody has said from when and
 * until when, in days that exist: everything else counts as expired, a clock
 * that is behind the day of verification too.
 *
 * @param verified - the day on which it was verified, `YYYY-MM-DD`
 * @param until - the last day on which it may be shown, `YYYY-MM-DD`
 */
export function mayBeShown(
  verified: string,
  until: string,
  today: string,
): boolean {
  return isDay(verified) && isDay(until) && verified <= today && today <= until;
}
