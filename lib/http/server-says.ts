/** Tells whoever started the server something: scripts/start.mjs passes on what begins so, also what was said before it answered. */
export function serverSays(text: string): void {
  console.log(`Firmground: ${text}`)
}
