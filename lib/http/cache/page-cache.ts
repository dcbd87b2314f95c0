import 'server-only'
import { currentState } from '@/lib/db/data-version'
import { UnkeptPages } from '../deferred-scripts/dynamic-pages'
import { PageScripts } from '../deferred-scripts/script-store'
import type { Take } from '../middleware'
import { Pages } from './rendered-pages'
import { Front } from './response-cache'

/** Room for about four thousand pages of ordinary size. */
const limitBytes = 64 * 1024 * 1024

/** Room for the pages that are asked for most, as they are sent. */
const frontBytes = 32 * 1024 * 1024

/** Room for what the scripts of pages say. */
const scriptBytes = 64 * 1024 * 1024

/** Makes the server's one store of pages, where Next's cache handler looks for it; gives what sends them and their scripts. */
export function keepPages(): Take {
  const scripts = new PageScripts(scriptBytes, (path) => {
    pages.forget(path)
    front.forget(path)
  })
  const pages = new Pages(currentState, scripts, limitBytes)
  const kept = globalThis as { firmgroundPages?: Pages }
  kept.firmgroundPages = pages
  const front = new Front(() => pages.version(), frontBytes)
  const unkept = new UnkeptPages(scripts)
  return (request, response, pass) =>
    scripts.take(request, response, () =>
      front.take(request, response, () => unkept.take(request, response, pass)),
    )
}
