import 'server-only'
import { currentVersion } from '../db/version'
import { Pages } from './pages'

/** Room for about four thousand pages of ordinary size. */
const limitBytes = 64 * 1024 * 1024

/** Makes the server's one store of pages, where Next's cache handler looks for it. */
export function keepPages(): void {
  const kept = globalThis as { firmgroundPages?: Pages }
  kept.firmgroundPages ??= new Pages(currentVersion, limitBytes)
}
