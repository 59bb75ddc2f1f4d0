/** Whether a text begins with a capital letter. */
export function beginsCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  // most letters are plain ones, and asking an expression takes ten times as long
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Whether a text has a capital letter. */
export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}
