/** The part of markdown-it that tests use; the package brings no types. */
declare module 'markdown-it' {
  class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    render(markdown: string): string;
  }
  // eslint-disable-next-line import-x/no-default-export -- that is how the package exports it
  export default MarkdownIt;
}
