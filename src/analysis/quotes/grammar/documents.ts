import documentList from '../../../data/speechDocuments.txt';
import { readWordList } from '../../../text/wordList';

const documents = new Set(readWordList(documentList));

/** Whether a noun, lower case, is something written, recorded or laid down: "report". */
export function isDocument(head: string): boolean {
  return documents.has(head);
}
