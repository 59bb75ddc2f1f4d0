import MarkdownIt from 'markdown-it';

// HTML, tables and bare addresses as well: whatever a reader of Markdown may take for more than letters.
const reader = new MarkdownIt({ html: true, linkify: true });

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What Markdown shows: the tags in order, and the text of each stretch between them. */
export function rendered(markdown: string): {
  readonly tags: readonly string[];
  readonly texts: readonly string[];
} {
  const parts = reader.render(markdown).split(/(<[^<>]*>)/u);
  const texts = parts
    .filter((_, i) => i % 2 === 0)
    .map((text) => text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity).trim())
    .filter((text) => text !== '');
  return { tags: parts.filter((_, i) => i % 2 === 1), texts };
}
