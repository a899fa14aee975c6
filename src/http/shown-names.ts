/** Names that somebody sent, as an answer may show them: a few, each short and of what can be seen. */
export function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => `“${name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60)}”`);
  return shown.join(', ');
}
