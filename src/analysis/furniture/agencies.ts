import list from '../../data/agencies.txt';
import pictureList from '../../data/pictureCredits.txt';
import { readWordList } from '../../text/wordList';

/** A news agency, whose reports many outlets print. */
export interface Agency {
  readonly name: string;
  /** For regular expressions: all that it is called, with capitals as they are printed. */
  readonly forms: string;
}

export const agencies: readonly Agency[] = readWordList(list).map((line) => {
  const [name = '', others = ''] = line.split(/\s*=\s*/);
  const forms = [name, ...others.split(/,\s*/)].filter((form) => form !== '');
  return { name, forms: `(?:The )?(?:${forms.join('|')})` };
});

/** For regular expressions: what any of the agencies is called. */
export const anyAgency = agencies.map(({ forms }) => forms).join('|');

/** For regular expressions with the flag `u`: some alternatives where they are whole words, "AP" but not in "happy". */
export function wholeWords(alternatives: string): string {
  return `(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`;
}

/** For regular expressions with the flag `u`: whom pictures are credited to. */
export const anyPictureCredit = wholeWords([...readWordList(pictureList), anyAgency].join('|'));
