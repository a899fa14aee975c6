/**
 * The value of `Content-Disposition` for a file to keep (RFC 6266): an ASCII name for old programs, and the Vietnamese
 * name in UTF-8 (RFC 8187). Whatever the names hold, the value is one line of ASCII and names no folder.
 */
export function attachment(asciiName: string, name: string): string {
  return `attachment; ${names(asciiName, name)}`;
}

/** The same for a file that the browser shows; the names are for those who keep it from there. */
export function shownInline(asciiName: string, name: string): string {
  return `inline; ${names(asciiName, name)}`;
}

function names(asciiName: string, name: string): string {
  return `filename="${asciiName.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded(fileName(name))}`;
}

/** The name without line breaks and without the characters that Windows forbids in file names. */
function fileName(name: string): string {
  return name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `encodeURIComponent` leaves four characters that RFC 8187, section 3.2.1, does not have among its `attr-char`. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
