import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { underSite } from '@/lib/i18n/site-path'
import { frameScript, frameScriptSource } from '../frame/frame-script'

/** A page without its scripts, and they apart from it, as one script that does what they did. */
export interface StrippedPage {
  html: string
  scripts: string
}

/** Scripts as Next writes them into a page: those of files, and those that carry what the page is made of. */
const script = /<script([^>]*)>([\s\S]*?)<\/script>/g
const preload = /<link rel="preload" as="script"[^>]*>/g
const file = /^ src="((?:\/[\w.~-]+)*\/_next\/static\/[\w.~/-]+\.js)" async=""$/
const oldBrowsers = /^ src="[^"]*" noModule=""$/
const inline = /^(?: id="_R_")?$/
const known = /^\((?:self\.__next_f=|globalThis\["TURBOPACK"\])|^self\.__next_f\.push\(/

const end = '</body></html>'

/**
 * Takes the scripts out of a rendered page, but for that of the frame. Null where it carries others than those that are known: such a page is left as
 * it is.
 */
export function stripScripts(html: string): StrippedPage | null {
  if (!html.endsWith(end)) return null
  const files: string[] = []
  const said: string[] = []
  for (const [, attributes = '', text = ''] of html.matchAll(script)) {
    const source = file.exec(attributes)?.[1]
    if (isOfFrame(attributes, text)) continue
    if (source !== undefined && text === '') files.push(source)
    else if (inline.test(attributes) && known.test(text)) said.push(text)
    else if (!oldBrowsers.test(attributes)) return null
  }
  if (files.length === 0 || said.length === 0) return null
  return {
    html: html
      .replace(script, (tag, attributes, text) => (isOfFrame(attributes, text) ? tag : ''))
      .replace(preload, ''),
    scripts: `${inOnePiece(said).join(';\n')};\n${fetching(files)}`,
  }
}

const isOfFrame = (attributes: string, text: string) => attributes === '' && text === frameScript

const piece = /^self\.__next_f\.push\(\[1,("[\s\S]*")\]\)$/

/** The script of the frame as what a page is made of repeats it: it stands in the page already, and has run. Lengths are in bytes. */
const frameText = `T${Buffer.byteLength(frameScript).toString(16)},${frameScript}`
const noText = 'T1, '

/**
 * What a page is made of comes in pieces, cut where the server happened to have more of it: joined, the same page has the same
 * scripts, whenever it is rendered.
 */
function inOnePiece(said: readonly string[]): string[] {
  const joined: string[] = []
  let text = ''
  const end = () => {
    const said = text.replace(frameText, noText)
    if (text !== '') joined.push(`self.__next_f.push([1,${JSON.stringify(said)}])`)
    text = ''
  }
  for (const script of said) {
    const part = piece.exec(script)?.[1]
    if (part === undefined) {
      end()
      joined.push(script)
    } else text += JSON.parse(part)
  }
  end()
  return joined
}

/** Scripts that were async in the page are in no order; they come after what they read. */
const fetching = (files: readonly string[]) =>
  `for (const src of ${JSON.stringify(files)}) document.head.append(Object.assign(document.createElement('script'), { src, async: true }))`

/** Has a sleeping page fetch its scripts from an address. */
export function withLoader(html: string, address: string): string {
  return `${html.slice(0, -end.length)}<script data-scripts="${underSite(address)}">${wake}</script>${end}`
}

const wake = readFileSync(join(process.cwd(), 'lib/http/deferred-scripts/loader.js'), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/^\s+/gm, '')

/** A sleeping page needs no other scripts of its own; with the policy of all pages, what both allow is allowed. */
export const strippedPagePolicy = `script-src 'self' ${frameScriptSource} 'sha256-${createHash('sha256').update(wake).digest('base64')}'`
