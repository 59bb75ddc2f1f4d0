// What README.md says to somebody who has the extension from a marketplace, without its source.

const sourceOnly = /^<!-- source only -->$[\s\S]*?^<!-- end -->\n*/gmu;

/**
 * Leaves out what README.md marks by comments, which a reader does not see: how to build and test, and pictures and files
 * that stand beside it, which the page of an extension cannot show.
 * @param {string} readme
 */
export const packagedReadme = (readme) => `${readme.replace(sourceOnly, '').trimEnd()}\n`;
