/**
 * Who counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, since every device in such a network
 * may choose the other 64 anew for each connection (RFC 8981). Without an address all are one.
 */
export function clientKey(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const v4 = ipv4In(address);
  return v4 === undefined ? hextets(address).slice(0, 4).join(':') : v4;
}

/** The network of an address, without what would tell a single device: `10.1.2.0/24`, `2001:db8:1::/48`. */
export function shortenedAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const v4 = ipv4In(address);
  if (v4 !== undefined) return v4.replace(/\d+$/, '0/24');
  return `${hextets(address).slice(0, 3).join(':')}::/48`;
}

/** The IPv4 address, also when it is written inside an IPv6 one, as sockets for both do (`::ffff:10.1.2.3`). */
function ipv4In(address: string): string | undefined {
  return /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
}

/** The eight groups of an IPv6 address, `::` filled up with zeros, without the zone behind `%`. */
function hextets(address: string): readonly string[] {
  const [head = '', tail] = (address.toLowerCase().split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
}
