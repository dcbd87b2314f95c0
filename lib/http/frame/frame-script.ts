import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentEnv } from '@/lib/config/env'
import { sitePath, underSite } from '@/lib/i18n/site-path'

/** A script of this folder without its comments and indents. */
const scriptOf = (file: string) =>
  readFileSync(join(process.cwd(), 'lib/http/frame', file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')

const digest = (text: string) => createHash('sha256').update(text)

/** What a field for a search offers while somebody types; it is fetched when one is first touched. */
export const suggestionsScript = scriptOf('suggestions.js')

/** Where it is within the site: the address tells what is in it. */
export const suggestionsPath = `/_frame/${digest(suggestionsScript).digest('hex').slice(0, 16)}.js`

/** Where the script is that keeps readers' pages in a browser, below which it sees all that is asked for; it never changes its address. */
export const offlineWorkerPath = '/offline-worker.js'

/** What stands there; where pages are not to be kept, what takes away those that were. */
export const offlineWorker = (keepsPages: boolean) =>
  keepsPages ? scriptOf('offline-worker.js').replace('{site}', sitePath) : scriptOf('offline-end.js')

/** What lists the pages that a browser keeps, on the page about them. */
export const offlineListScript = scriptOf('offline-list.js')

export const offlineListPath = `/_frame/${digest(offlineListScript).digest('hex').slice(0, 16)}.js`

/** The script in the head of every page, which is the same in all of them, so that policies name it by what it says. */
export const frameScript = scriptOf('frame.js')
  .replace('{suggestions}', underSite(suggestionsPath))
  .replace('{worker}', currentEnv().keepsPages ? underSite(offlineWorkerPath) : '')

/** How a policy allows it, and no other. */
export const frameScriptSource = `'sha256-${digest(frameScript).digest('base64')}'`
