import 'server-only'
import { currentVersion } from '../db/version'
import { Front, putInFront } from './front'
import { Pages } from './pages'

/** Room for about four thousand pages of ordinary size. */
const limitBytes = 64 * 1024 * 1024

/** Room for the pages that are asked for most, as they are sent. */
const frontBytes = 32 * 1024 * 1024

/** Makes the server's one store of pages, where Next's cache handler looks for it, and the front that sends them. */
export function keepPages(): void {
  const kept = globalThis as { firmgroundPages?: Pages }
  if (kept.firmgroundPages !== undefined) return
  const pages = new Pages(currentVersion, limitBytes)
  kept.firmgroundPages = pages
  putInFront(new Front(() => pages.version(), frontBytes))
}
