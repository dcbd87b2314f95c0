/**
 * A text as one part of an address. One or two points alone would be taken for the way up, even where they are escaped, so a
 * space follows them.
 */
export function addressPart(text: string): string {
  return encodeURIComponent(text) + (/^\.\.?$/.test(text) ? '%20' : '')
}
