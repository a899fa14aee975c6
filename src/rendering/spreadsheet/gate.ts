import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';

/** Says in Vietnamese what is first found not well-formed in XML, or undefined. */
export type XmlScan = (xml: string) => string | undefined;

/** What keeps a finished part from being handed out. */
export function partFaults(name: string, xml: string, scan: XmlScan): Issue[] {
  const character = unprintableCharacter(xml);
  return [scan(xml), character === undefined ? undefined : `Có ký tự mà XML không cho phép (${character})`]
    .filter((message) => message !== undefined)
    .map((message) => ({ place: name, message }));
}
