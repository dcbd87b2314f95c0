import 'server-only'
import { currentVersion } from '../db/version'
import { Front } from './front'
import { Pages } from './pages'

/** Room for about four thousand pages of ordinary size. */
const limitBytes = 64 * 1024 * 1024

/** Room for the pages that are asked for most, as they are sent. */
const frontBytes = 32 * 1024 * 1024

/** Makes the server's one store of pages, where Next's cache handler looks for it, and the front that sends them. */
export function keepPages(): Front {
  const pages = new Pages(currentVersion, limitBytes)
  const kept = globalThis as { firmgroundPages?: Pages }
  kept.firmgroundPages = pages
  return new Front(() => pages.version(), frontBytes)
}
