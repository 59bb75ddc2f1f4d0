/** A fresh IRI for an annotation that a person makes now. */
export function freshId(): string {
  return `urn:uuid:${globalThis.crypto.randomUUID()}`;
}

/** The present time, ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}
