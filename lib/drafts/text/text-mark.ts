/** A short name for a text: the same for the same text, and hardly ever the same for another. FNV-1a, twice 32 bits. */
export function textMark(text: string): string {
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x01000193).toString(36)
}

function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
