import { withoutReordering } from '../../text/reordering';

/** HTML that is safe to show: made by `html`, in which all text that came in is text. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template of HTML. Strings and numbers put into it are text, also inside quoted attributes, whatever they hold;
 * only what another `html` made is taken as HTML. Attributes must stand in quotes and must not be scripts or addresses.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return {
    html: parts.map((part, index) => part + (index < values.length ? htmlOf(values[index]) : '')).join(''),
  };
}

/** Nothing. */
export const noHtml: Html = { html: '' };

function htmlOf(value: Part | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object')
    return 'html' in value ? value.html : value.map((each) => each.html).join('');
  return withoutReordering(String(value)).replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
