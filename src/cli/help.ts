/** What `--help` shows. */
export const helpText = `Verbatim: who is named, who said what, where else, and where the accounts differ.

Usage: verbatim COMMAND [ARGUMENTS]

  analyze FILES...                 a report on articles, each compared with the others
    --format json                  the same as a JSON list
  analyze --input ARTICLES.jsonl   one line of JSON for each line {"id", "text"} read
  compare A B                      two articles, sentence by sentence
    --format json                  the same as JSON
  match --corpus ARTICLES.jsonl    every quote that two articles carry, as lines of JSON
    --queries QUERIES.jsonl        where the words "src.text" of each line stand instead
  discrepancies --corpus ARTICLES.jsonl
                                   where the accounts of two articles differ, as lines of JSON
  --help, --version

Files are text in UTF-8, UTF-16 with a byte order mark, or windows-1252. Offsets count UTF-16 code units.
Nothing leaves this machine. Exit code 2: bad arguments or a file that cannot be read.
`;
