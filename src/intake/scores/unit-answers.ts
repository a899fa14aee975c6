/** Which unit of the base a name of the file means: ids by name. */
export type UnitAnswers = Readonly<Record<string, string>>;

/** Answers written as `Sở Tài chánh=so-tai-chinh`; nothing if one of them is not written so. */
export function unitAnswers(texts: readonly string[]): UnitAnswers | undefined {
  const pairs = texts.map((text) => /^(.*[^\s=].*)=\s*([a-z0-9-]+)\s*$/u.exec(text));
  if (pairs.some((pair) => pair === null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}
