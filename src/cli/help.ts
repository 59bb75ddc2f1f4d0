/** What `--help` shows. */
export const helpText = `Verbatim: who is named, who said what, where else, and where the accounts differ.

Usage: verbatim COMMAND [ARGUMENTS]

  analyze FILES...                 a report on articles, each compared with the others
    --format json                  the same as a JSON list
  analyze --input ARTICLES.jsonl   one line of JSON for each line {"id", "text"} read
  compare A B                      two articles, sentence by sentence
    --format json                  the same as JSON
    --corpus ARTICLES.jsonl        A and B are ids in it
  match FILES...                   every quote that two articles carry
    --format json                  the same as lines of JSON
  match --corpus ARTICLES.jsonl    the same as lines of JSON (--format text for people)
    --queries QUERIES.jsonl        where the words "src.text" of each line stand instead
  discrepancies FILES...           where the accounts of two articles differ; options as for match
  --names NAMES.tsv                with any of these: names to add and override, a line each: form, kind (person,
                                   organization, place, group, none) and name, with tabs between them
  --help, --version

FILES may be folders: they stand for the .txt and .md files in them. Lines of ARTICLES.jsonl are {"id", "text"} and,
if known, "outlet" or "source", "author", "date" and "url".
Files are text in UTF-8, UTF-16 with a byte order mark, or windows-1252. Offsets count UTF-16 code units.
Nothing leaves this machine. Exit code 2: bad arguments or a file that cannot be read.
`;
