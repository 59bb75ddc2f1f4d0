/** Words of a body's name that tell what kind it is, and the nouns it is then called by. Other names tell nothing. */
const kinds: readonly (readonly [name: RegExp, called: RegExp])[] = [
  [
    /\b(?:Inc|Corp|Corporation|Ltd|Limited|Plc|PLC|LLC|Co|Company|Holdings|Motors?|Airlines?|Airways|Bank|Pharmaceuticals?|Therapeutics|Energy|Technologies|Industries|Insurance|Stores)\b/,
    /^(?:company|corporation|business|firm|group|airline|bank|brand|carmaker|carrier|chain|developer|insurer|lender|maker|manufacturer|operator|producer|provider|retailer|startup|supplier|studio|supermarket|utility)$/,
  ],
  [
    /\b(?:Department|Ministry|Agency|Bureau|Commission|Authority|Office|Administration|Police|Court|Council|Senate|House|Congress|Parliament|Assembly|FBI|CIA|NSA|EPA|FDA|IRS|Navy|Army|Force|Guard)\b|^(?:Justice|Treasury)$/,
    /^(?:agency|authority|bureau|commission|committee|department|ministry|regulator|organi[sz]ation|watchdog|institute)$/,
  ],
  [
    /\b(?:Times|Post|News|Journal|Herald|Tribune|Guardian|Gazette|Telegraph|Reuters|CNN|BBC|CBC|NBC|CNBC|MSNBC|ABC|CBS|AFP|NPR|Fox|TV|Radio|Press|Associated Press|AP|Politico|POLITICO|Bloomberg|Television|Welle|Magazine)\b/,
    /^(?:newspaper|paper|outlet|magazine|network|broadcaster|publisher|agency|company|organi[sz]ation)$/,
  ],
  [/\b(?:University|College|School|Academy)\b/, /^(?:university|college|school|institute)$/],
  [/\b(?:Party|Democrats|Republicans|GOP)\b/, /^(?:party|group)$/],
];

/** "Bakers for Police Reform" are no police. */
const purpose = / (?:for|against) .*$/;

/** Whether a body of this name may be called by a noun: "the company" is no ministry. */
export function mayBe(name: string, noun: string): boolean {
  const itself = name.replace(purpose, '');
  for (const [form, called] of kinds) if (form.test(itself)) return called.test(noun);
  return true;
}

/** Whether the name of a body tells that it is what a noun says: a company by "Inc", but a paper's is none of a company. */
export function isNamedAs(name: string, noun: string): boolean {
  const found = kinds.findIndex(([form, called]) => form.test(name) && called.test(noun));
  return found === 0 || (found > 0 && noun !== 'company');
}
