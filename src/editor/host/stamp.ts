/** A fresh IRI for an annotation that a person makes now. */
export function freshId(): string {
  return `urn:uuid:${globalThis.crypto.randomUUID()}`;
}

/** The day of a time by the clock of who reads it, `2031-03-04`; what is no ISO 8601 time is cut to as much. */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (!time.includes('T') || Number.isNaN(date.getTime())) return time.slice(0, 10);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The present time, ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}
