import 'server-only'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { addressHeader, senderHeader } from '@/lib/access/requested-address'
import { underSite } from '@/lib/i18n/site-path'
import { requestIdHeader } from '@/lib/observe/request-id'
import type { PageVersion } from '../cache/rendered-pages'
import type { DeferScripts } from '../defer-scripts'
import { toldPlainly } from '../languages/told-plainly'
import type { Middleware } from '../middleware'
import { isRenderedEachTime } from './each-time'
import { type KeptAnswers, keyOf } from './kept-answers'
import type { Rendered } from './render-process'
import { inSilence, type RenderedAnswer, sendAnswer, toAnswer } from './rendered-answer'
import { addressByMeaning } from './same-page'
import { type Limits, SharedWork, TooMuchWork } from './shared-work'
import { versionHeader } from './version-header'

/** A few at once keep both cores at work where a database is asked; as many as wait are done before anybody gives up. */
const limits: Limits = { atOnce: 3, waiting: 30 }

export interface ApartOptions {
  render(path: string, headers: OutgoingHttpHeaders): Promise<Rendered>
  /** The data version; undefined while the database is silent. */
  version(): Promise<PageVersion>
  /** When the database last answered: an ISO instant. */
  asOf(): string
  defer: DeferScripts
  kept: KeptAnswers
  /** Whether who asks may have something rendered now; where not, it has answered. */
  mayWork(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

/**
 * Has what is rendered each time rendered apart from the server, so that it answers everything else meanwhile, once for all
 * who mean the same of the same record. Who may read has been decided before; cookies are not passed on.
 */
export function renderedApart(
  { render, version, asOf, defer, kept, mayWork }: ApartOptions,
  most = limits,
): Middleware {
  const work = new SharedWork<RenderedAnswer>(most)
  return async (request, response, pass) => {
    const { method, url: asked = '/', headers } = request
    if (!isRenderedEachTime(asked)) return pass()
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const left = new AbortController()
    response.once('close', () => left.abort())
    try {
      const state = await version()
      // Next's own scripts sign what they ask for a part of.
      const isWhole = headers.rsc === undefined
      const url = isWhole ? addressByMeaning(asked) : asked
      const told = { ...toldOf(headers), [addressHeader]: url }
      const key = keyOf(url, told)
      const found = kept.get(key, state)
      if (found !== undefined) return await sendAnswer(found, request, response)
      const last = state === undefined ? kept.last(key) : undefined
      if (last !== undefined) return await sendAnswer(await inSilence(last, url, asOf()), request, response)
      const shared = JSON.stringify([state, key])
      if (!work.isAsked(shared) && !(await mayWork(request, response))) return
      const answer = await work.ask(shared, left.signal, async () => {
        const passedOn = {
          ...told,
          [senderHeader]: headers[senderHeader],
          [versionHeader]: String(state),
          [requestIdHeader]: headers[requestIdHeader],
        }
        const made = await toAnswer(await render(underSite(url), passedOn), (html) => defer(url, html))
        if (isWhole) kept.set(key, state, made)
        return made
      })
      if (!left.signal.aborted) await sendAnswer(answer, request, response)
    } catch (error) {
      if (!left.signal.aborted) unavailable(request, response, error)
    }
  }
}

/** What makes a difference to what is rendered: by which name the site is asked, and for which part of a page Next's own scripts ask. */
const telling = [
  ...['host', 'x-forwarded-host', 'x-forwarded-proto'],
  ...['rsc', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch'],
]

/** What the process is told of a request; everything else is the same for all who ask. */
function toldOf(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const told = telling.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))
  return { ...Object.fromEntries(told), 'accept-encoding': 'identity' }
}

function unavailable(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const isBusy = error instanceof TooMuchWork
  if (!isBusy) console.error('a page could not be rendered', error)
  const text = toldPlainly(request, (t) => t(isBusy ? 'server.manyPages' : 'server.unmade'))
  response
    .writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '5',
    })
    .end(text)
}
