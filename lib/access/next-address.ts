/** Where to go after signing in: an address of our own that begins with a language, or the desk. */
export function nextAddress(asked: string | null | undefined, desk: string): string {
  return asked != null && /^\/[a-z]{2}(\/(?!\.)[\w.~%-]+)*(\?[\w.~%&=+-]*)?$/.test(asked) ? asked : desk
}
