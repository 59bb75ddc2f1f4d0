/** Word lists: one entry per line, `#` starts a comment. Bundled as text. */
declare module '*.txt' {
  const text: string;
  // eslint-disable-next-line import-x/no-default-export -- what a bundler's text loader gives
  export default text;
}
