/** Verbs whose forms share no stem, each with its other forms; what hardly tells anything is left out. */
const irregular = new Map(
  [
    'begin began begun',
    'break broke broken',
    'bring brought',
    'build built',
    'buy bought',
    'catch caught',
    'choose chose chosen choice',
    'deal dealt',
    'defend defense defence',
    'draw drew drawn',
    'drive drove driven',
    'eat ate eaten',
    'fall fell fallen',
    'feel felt',
    'fight fought',
    'flee fled',
    'fly flew flown flight',
    'forget forgot forgotten',
    'freeze froze frozen',
    'give gave given',
    'grow grew grown growth',
    'hide hid hidden',
    'hold held',
    'keep kept',
    'know knew known knowledge',
    'lead led',
    'leave left',
    'lose lost loss losses',
    'meet met',
    'pay paid',
    'rise rose risen',
    'run ran',
    'sell sold sale sales',
    'send sent',
    'shake shook shaken',
    'shoot shot shooting',
    'speak spoke spoken speech',
    'spend spent',
    'stand stood',
    'steal stole stolen',
    'strike struck stricken',
    'swear swore sworn',
    'teach taught',
    'tear tore torn',
    'think thought',
    'throw threw thrown',
    'understand understood',
    'win won',
    'withdraw withdrew withdrawn withdrawal',
    'write wrote written',
    'die died dead death deaths',
  ].flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return [stem, ...forms].map((form) => [form, stem] as const);
  }),
);

const endings =
  /(?:isations?|izations?|ational|ations?|ments?|ness|ings?|edly|ed|ers?|ors?|ingly|ively|ive|ially|ally|al|ely|ly|ions?|ences?|ances?|ants?|ents?|ables?|ibles?|fully|ful|ity|ities|ise[ds]?|ize[ds]?|es|s|e)$/;
/** What is left of a word is no shorter. */
const shortestStem = 3;

/**
 * A word without its endings, so that its forms and what is made of it are one: "appreciated" and "appreciation", "denies"
 * and "denial". Rough: "organ" and "organization" are one as well.
 */
export function rootOf(form: string): string {
  const known = irregular.get(form);
  if (known !== undefined) return known;
  if (!/^\p{L}{4,}$/u.test(form)) return form;
  let stem = form.replace(/ie[sd]$|y$/, 'i');
  for (let end = endings.exec(stem); end && end.index >= shortestStem; end = endings.exec(stem))
    stem = stem.slice(0, end.index);
  stem = stem.replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > shortestStem ? stem.replace(/[iy]$/, '') : stem;
}
