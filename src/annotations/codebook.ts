import defaultTags from '../data/codebook.json';

/** A tag that a claim may be given. */
export interface Tag {
  /** What is stored in sidecars. */
  readonly id: string;
  /** What people read. */
  readonly label: string;
  /** The id of a theme color, `charts.red` say. */
  readonly color?: string;
}

/** The tags to choose from, in the order to show them; at least one, no id twice. */
export interface Codebook {
  readonly tags: readonly Tag[];
  /** A sentence for each entry of the setting that could not be read; empty when all is well. */
  readonly problems: readonly string[];
}

/** The tags of a setup that says nothing else. */
export const defaultCodebook: Codebook = { tags: defaultTags, problems: [] };

/**
 * A codebook from a setting: a list of `{ id, label, color }`, or of labels that are their own ids. Anything else in it is
 * left out and named in `problems`; a setting without a single tag (or none at all) gives the default codebook.
 */
export function readCodebook(setting: unknown): Codebook {
  if (setting === undefined || setting === null) return defaultCodebook;
  if (!Array.isArray(setting)) {
    return {
      ...defaultCodebook,
      problems: ['It is no list of tags, so the default tags are used.'],
    };
  }
  const tags: Tag[] = [];
  const problems: string[] = [];
  setting.forEach((entry: unknown, index) => {
    const tag = readTag(entry);
    if (!tag) problems.push(`Tag ${index + 1} has no id.`);
    else if (tags.some(({ id }) => id === tag.id))
      problems.push(`Tag ${index + 1} has the id “${tag.id}” of another one.`);
    else tags.push(tag);
  });
  if (tags.length > 0) return { tags, problems };
  return problems.length === 0
    ? defaultCodebook
    : { ...defaultCodebook, problems: [...problems, 'The default tags are used.'] };
}

/** The label of a tag; for a tag that the codebook does not know, its id. */
export function labelOf(codebook: Codebook, id: string): string {
  return codebook.tags.find((tag) => tag.id === id)?.label ?? id;
}

function readTag(entry: unknown): Tag | undefined {
  if (typeof entry === 'string') return tagOf(entry, entry);
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, label, color } = entry as { id?: unknown; label?: unknown; color?: unknown };
  if (typeof id !== 'string') return undefined;
  const tag = tagOf(id, typeof label === 'string' ? label : id);
  return tag && typeof color === 'string' ? { ...tag, color } : tag;
}

function tagOf(id: string, label: string): Tag | undefined {
  const trimmed = id.trim();
  return trimmed ? { id: trimmed, label: label.trim() || trimmed } : undefined;
}
