import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { scanXml } from '../xml-scan.ts';

/** What keeps a finished part from being handed out. */
export function partFaults(name: string, xml: string): Issue[] {
  const malformed = scanXml(xml, { start() {}, text() {} });
  const character = unprintableCharacter(xml);
  return [malformed, character === undefined ? undefined : `Có ký tự mà XML không cho phép (${character})`]
    .filter((message) => message !== undefined)
    .map((message) => ({ place: name, message }));
}
