/** How it is known whom a speaker's mention stands for. */
export type Resolution =
  /** The mention gives the full name. */
  | 'name'
  /** It gives a part of the name. */
  | 'part'
  /** It gives the name misprinted. */
  | 'misprint'
  /** It gives the name's initials. */
  | 'initials'
  /** It gives a name that several bear: whoever of them is in mind. */
  | 'namesake'
  /** Several names. */
  | 'several'
  /** The name stands right before it, in apposition. */
  | 'apposition'
  /** It describes somebody by an office or description that the article gives them. */
  | 'role'
  /** As `role`, where others have the same one. */
  | 'roleShared'
  /** As `roleShared`, where two of them may be meant. */
  | 'roleUnclear'
  /** As `role`, where the name comes only later. */
  | 'roleAhead'
  /** It describes somebody at the beginning whom the article names right after. */
  | 'lede'
  /** It repeats an earlier description of somebody without a name. */
  | 'again'
  /** As `again`, where the article has described several so: "the campaign" of two. */
  | 'againUnclear'
  /** A word of a body's name: "the ministry". */
  | 'bodyWord'
  /** What kind of body it is: "the company". */
  | 'bodyKind'
  /** What kind of person it is, not said before: "the lawmaker". */
  | 'epithet'
  | 'pronoun'
  /** Nobody is named: its own words. */
  | 'words';
