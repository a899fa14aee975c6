/** Which template a paper was made from. */
export interface UsedTemplate {
  readonly kindId: string;
  /** SHA-256 of the file, as `sha256sum` says it. */
  readonly sha256: string;
  /** Whether it is, byte for byte, the one that comes with the software. */
  readonly isBundled: boolean;
}

/** What a paper says in its document properties about its template; a bound file says it about each. */
export function templateProperties(used: readonly UsedTemplate[]): { readonly name: string; readonly value: string }[] {
  return used.map(({ kindId, sha256, isBundled }) => ({
    name: `mẫu ${kindId}`,
    value: `${isBundled ? 'Mẫu đi kèm phần mềm' : 'Mẫu riêng của cơ quan'}, SHA-256 ${sha256}`,
  }));
}
