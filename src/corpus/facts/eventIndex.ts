import type { Analysis, Entity } from '../../analysis/model';
import { daysApart, sameDays } from '../daysApart';
import { SegmentedIndex } from '../index/segmentedIndex';
import { hashWord, keyBits } from '../index/shingles';
import { identityOf, isNamed } from '../names/identity';

/** A name in more articles than this brings no two together, which keeps the search linear. */
const commonName = 60;
/**
 * Rarity of the names in common, added up, of accounts of one event, where both are dated and where not. Chosen on 3,000
 * articles: of the differences found between those above, 15 of 15 and 8 of 10 were true by reading; published more than
 * three days apart, 5 of 8.
 */
const enoughRarity = 0.5;
const enoughWithoutDates = 2;
/** Undated accounts with so much in common may be of one event: what one speaker says in both in nearly the same words shows it. */
const enoughToLook = 1.5;

/** An article as far as finding accounts of one event asks for it. */
export interface Account {
  readonly id: string;
  /** See `eventNames`. */
  readonly names: Uint32Array;
  /** ISO 8601, if known. */
  readonly published: string | undefined;
}

/** Hashes of 31 bits of the people, organizations and places that an article names, each once. */
export function eventNames({ entities }: Analysis): Uint32Array {
  const named = entities.filter((entity) => isNamed(entity) && entity.kind !== 'group');
  return new Uint32Array(new Set(named.map(eventName)));
}

const nameBits = 31;

function eventName(entity: Entity): number {
  return hashWord(identityOf(entity)) >>> (32 - nameBits);
}

/** Whether two articles may be of the same days: unless both are dated and their dates are far apart. */
export function ofOneTime(here: string | undefined, there: string | undefined): boolean {
  return !(daysApart(here, there) > sameDays);
}

/** So many names of accounts are kept quick to add to, those of a thousand articles. */
const mostFresh = 1 << 15;

/** An account as an entry of the index of names: one block. */
interface NamesEntry<T> {
  readonly blocks: 1;
  /** The account, until it is taken back. */
  readonly owners: T[];
}

/** An account that may be of the event of another one. */
export interface Beside<T> {
  readonly account: T;
  /** It seems to be: otherwise, since neither says its day, they need something else in common. */
  readonly isSure: boolean;
}

/** Which articles tell of the same event, by the rare names they share; kept up as articles come and go. */
export class EventIndex<T extends Account> {
  private readonly index = new SegmentedIndex<T, NamesEntry<T>>(undefined, mostFresh);
  private readonly entries = new Map<T, NamesEntry<T>>();

  /** In bytes, without the accounts. */
  get bytes(): number {
    return this.index.bytes;
  }

  add(account: T): void {
    const entry: NamesEntry<T> = { blocks: 1, owners: [account] };
    this.entries.set(account, entry);
    this.index.add(entry, [account.names.map(keyOf)]);
  }

  /** Takes back what `add` took. */
  remove(account: T): void {
    this.entries.get(account)?.owners.pop();
    this.entries.delete(account);
  }

  /** See `SegmentedIndex.tidy`. */
  tidy(): boolean {
    return this.index.tidy();
  }

  /** The articles that name somebody or something (no group), in no order; seldom one more that names another one. */
  naming(entity: Entity): readonly T[] {
    return this.accountsWith(eventName(entity), Infinity);
  }

  /** The other articles that name so much of what one names that they may tell of its event, by id. Symmetrical. */
  accountsBeside(here: T): Beside<T>[] {
    const rarity = new Map<T, number>();
    for (const name of here.names) {
      const articles = this.accountsWith(name, commonName);
      if (articles.length < 2 || articles.length > commonName) continue;
      const weight = 1 / Math.log2(1 + articles.length);
      for (const account of articles) rarity.set(account, (rarity.get(account) ?? 0) + weight);
    }
    rarity.delete(here);
    return [...rarity]
      .map(([account, sum]) => ({ account, likeness: likenessOf(here, account, sum) }))
      .filter(({ likeness }) => likeness !== 'other')
      .map(({ account, likeness }) => ({ account, isSure: likeness === 'one' }))
      .sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
  }

  /** The accounts with a name; one more than `most` if there are more. */
  private accountsWith(name: number, most: number): T[] {
    const accounts: T[] = [];
    this.index.visit(keyOf(name), (account) => accounts.push(account) <= most);
    return accounts;
  }
}

/** A name as a key of the index, which has fewer bits. */
function keyOf(name: number): number {
  return name >>> (nameBits - keyBits);
}

/** Whether two accounts seem to be of one event, may be if they have something else in common, or are of others. */
function likenessOf(here: Account, there: Account, rarity: number): 'one' | 'perhaps' | 'other' {
  const days = daysApart(here.published, there.published);
  if (!Number.isNaN(days)) return rarity >= enoughRarity && days <= sameDays ? 'one' : 'other';
  return rarity >= enoughWithoutDates ? 'one' : rarity >= enoughToLook ? 'perhaps' : 'other';
}
