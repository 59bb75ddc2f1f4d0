/** The noun, lower case, that an English one in the plural is of: "student", "party", "policewoman"; any other as it is. */
export function singular(noun: string): string {
  const irregular = /^(.*)(men|people|children)$/.exec(noun);
  if (irregular)
    return (irregular[1] ?? '') + { men: 'man', people: 'person', children: 'child' }[irregular[2] as 'men'];
  return noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
