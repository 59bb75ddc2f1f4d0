import { readSidecar, writeSidecar } from './sidecar';

/**
 * The content of a sidecar whose article has another name now. One that is not as this program writes it stays as it is:
 * a new name is no reason to lay out anew what somebody else wrote, and the next edit brings it up to date.
 * @param from the article's file name before.
 * @param to its file name now.
 */
export function renamedSidecar(json: string, from: string, to: string): string {
  const sidecar = readSidecar(json);
  const [before, after] = [from, to].map((name) => writeSidecar(sidecar, sidecar.annotations, name));
  const isOurs = before && 'json' in before && before.json === json;
  return isOurs && after && 'json' in after ? after.json : json;
}
