/** What something is called, and the code or key that it has in addresses. */
export type DrawnName = { name: string; code: string }

/** A name with letters that cannot be drawn is told by its code: without them it would be another name, or none. */
export function nameOrCode({ name, code }: DrawnName): string {
  const drawn = drawable(name)
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters(drawn) === letters(name) && letters(drawn) > 0 ? drawn : code
}

/** Letters that the font of pictures has: for others it would be asked for on the network. */
export function drawable(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[^\u0020-\u007e\u00a1-\u017f\u2013\u2014\u2018-\u201d\u00b2]/g, '')
}

/** Those of some texts that can be drawn whole, in one line. */
export const drawableParts = (texts: readonly string[]): string =>
  texts
    .map(drawable)
    .filter((drawn, at) => drawn.trim().length === texts[at]?.length)
    .join(', ')
