/**
 * What the bytes 0x80 to 0x9f mean in windows-1252, by their distance from 0x80; those that mean nothing stand for
 * themselves. All others mean the same as in ISO 8859-1.
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
