import { isDocument } from '../grammar/documents';
import { isPeople, isPersonNoun } from '../grammar/personNouns';
import { describe } from './description';
import type { Referent } from './focus';

/**
 * Whether the words before the colon of a headline are more likely what it is about than who says the rest: neither a person
 * whom the article names, nor people or a writing. "Brook Hospital: Nurses to strike", "Warning To Bakers: Bread is out".
 * @param listed how many entities the article has; further members are names that only capitals tell.
 */
export function isHeadlineTheme({ member, name, person }: Referent, listed: number): boolean {
  if (member?.entity.kind === 'group') return member.entity.name !== name;
  const { head } = describe(name);
  if (isPersonNoun(head) || isPeople(head) || isDocument(head)) return false;
  return member ? !person || member.index >= listed : /\s/.test(name);
}

/** How sure it is that a theme speaks after all: of 4 in 1,500 articles none did. */
export const themeSpeaks = 0.5;
