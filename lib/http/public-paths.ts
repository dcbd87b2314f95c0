import { elementAt } from '@/lib/lookup/element-at'

const entryPage = /^\/[a-z]{2}\/(sign-in|set-up|invitation|reset)(\/[\w-]+)*$/

/** What a server that is closed to readers still answers: signing in, what its pages are drawn with, and whether it works. */
const open = [
  entryPage,
  /^\/api\/(health(\/(live|ready))?|metrics|sign-in\/[\w-]+)$/,
  /^\/_next\/static\/[\w.~/[\]()-]+$/,
  /^\/offline-worker\.js$/,
  // By name: what is not there is answered by a page, and pages name countries.
  /^\/(icon\.svg|icons\/(apple-touch-icon|icon-192|icon-512|icon-maskable-512)\.png|manifest\.webmanifest|robots\.txt|\.well-known\/security\.txt)$/,
]

/** Whether an address is open to all and is a page, made of what is on record. */
export const isEntryPage = (url: string) => entryPage.test(elementAt(url.split('?', 1), 0))

/** Whether anybody may ask for an address, whatever is closed. Anything that could mean another address may not. */
export function isPublicPath(url: string): boolean {
  const path = elementAt(url.split('?', 1), 0)
  return !/\.\.|\/\/|\\|%/.test(path) && open.some((pattern) => pattern.test(path))
}
