import type { Analysis } from '../analysis/model';
import type { NamedElsewhere } from './listings';
import { identityOf, isNamed } from './sharedEntities';

interface Counts {
  articles: number;
  mentions: number;
}

/** In how many articles each entity is named, and how often; kept up as articles come and go. */
export class EntityCounts {
  private readonly counts = new Map<string, Counts>();

  add(analysis: Analysis): void {
    this.count(analysis, 1);
  }

  /** Takes back what `add` counted for the same analysis. */
  remove(analysis: Analysis): void {
    this.count(analysis, -1);
  }

  /** How often an article's entities are named in the others; parallel to its entities, zeros for amounts. */
  elsewhere(analysis: Analysis): NamedElsewhere[] {
    const own = new EntityCounts();
    own.add(analysis);
    return analysis.entities.map((entity) => {
      const identity = identityOf(entity);
      const all = this.counts.get(identity);
      const here = own.counts.get(identity);
      return {
        articles: Math.max(0, (all?.articles ?? 0) - (here?.articles ?? 0)),
        mentions: Math.max(0, (all?.mentions ?? 0) - (here?.mentions ?? 0)),
      };
    });
  }

  private count(analysis: Analysis, by: 1 | -1): void {
    const seen = new Set<string>();
    for (const entity of analysis.entities.filter(isNamed)) {
      const identity = identityOf(entity);
      const counts = this.counts.get(identity) ?? { articles: 0, mentions: 0 };
      counts.mentions += by * entity.mentions.filter(({ form }) => form === 'name').length;
      if (!seen.has(identity)) counts.articles += by;
      seen.add(identity);
      if (counts.articles > 0) this.counts.set(identity, counts);
      else this.counts.delete(identity);
    }
  }
}
