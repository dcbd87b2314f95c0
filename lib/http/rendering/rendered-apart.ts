import 'server-only'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import fresh from 'fresh'
import { addressHeader, senderHeader } from '@/lib/access/requested-address'
import { underSite } from '@/lib/i18n/site-path'
import { acceptedPackings } from '../accepted-encoding'
import { keptMark } from '../cache/cacheable-header'
import { markedStatus } from '../cache/status-marker'
import type { DeferScripts } from '../defer-scripts'
import type { Middleware } from '../middleware'
import { isRenderedEachTime } from './each-time'
import type { Rendered } from './render-process'
import { type Limits, SharedWork, TooMuchWork } from './shared-work'
import { versionHeader } from './version-header'

/** A few at once keep both cores at work where a database is asked; as many as wait are done before anybody gives up. */
const limits: Limits = { atOnce: 3, waiting: 30 }

/** What is sent to all who asked the same. */
interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  /** Null where packing would not help. */
  packed: Buffer | null
}

export interface ApartOptions {
  render(path: string, headers: OutgoingHttpHeaders): Promise<Rendered>
  /** The data version; undefined while the database is silent. */
  version(): Promise<string | number | null | undefined>
  defer: DeferScripts
}

/**
 * Has what is rendered each time rendered apart from the server, so that it answers everything else meanwhile. Who may read
 * has been decided before; cookies are not passed on.
 */
export function renderedApart({ render, version, defer }: ApartOptions, most = limits): Middleware {
  const work = new SharedWork<Answer>(most)
  return async (request, response, pass) => {
    const { method, url = '/', headers } = request
    if (!isRenderedEachTime(url)) return pass()
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const left = new AbortController()
    response.once('close', () => left.abort())
    try {
      const state = await version()
      const told = toldOf(headers)
      const answer = await work.ask(JSON.stringify([state, url, told]), left.signal, async () => {
        const passedOn = { ...told, [senderHeader]: headers[senderHeader], [versionHeader]: String(state) }
        return toAnswer(await render(underSite(url), passedOn), (html) => defer(url, html))
      })
      if (!left.signal.aborted) send(answer, request, response)
    } catch (error) {
      if (!left.signal.aborted) unavailable(response, error)
    }
  }
}

/** What makes a difference to what is rendered: by which name the site is asked, and for which part of a page Next's own scripts ask. */
const telling = [
  ...['host', 'x-forwarded-host', 'x-forwarded-proto', addressHeader],
  ...['rsc', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch'],
]

/** What the process is told of a request; everything else is the same for all who ask. */
function toldOf(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const told = telling.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))
  return { ...Object.fromEntries(told), 'accept-encoding': 'identity' }
}

const policyHeader = 'content-security-policy'

const packable = /^(text\/|application\/json)/

/** Of the connection to the process, and of what Next kept. */
const notPassedOn = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
]

/** The answer as it is sent: with the status that the page asks for, without its scripts, packed. */
async function toAnswer(
  { status: said, headers: given, body: whole }: Rendered,
  defer: (html: string) => ReturnType<DeferScripts>,
): Promise<Answer> {
  const headers: Answer['headers'] = Object.fromEntries(
    Object.entries(given).filter(([name]) => !notPassedOn.includes(name)),
  )
  const kind = String(given['content-type'])
  let [status, body] = [said, whole]
  if (said === 200 && kind.startsWith('text/html')) {
    const html = whole.toString()
    status = markedStatus(html) ?? said
    const deferred = status === 200 ? await defer(html) : null
    if (deferred !== null) {
      body = Buffer.from(deferred.html)
      headers[policyHeader] = [given[policyHeader] ?? [], deferred.policy].flat()
    }
    // Next has it as one that is the same for everybody.
    if (status === 200 && given['x-nextjs-prerender'] !== undefined) Object.assign(headers, keptMark)
  }
  const packed = packable.test(kind) && body.length > 0 ? await promisify(gzip)(body) : null
  return { status, headers, body, packed }
}

function send({ status, headers, body, packed }: Answer, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(headers)) {
    // Beside the policy of all pages.
    if (value !== undefined && name === policyHeader) response.appendHeader(name, value)
    else if (value !== undefined) response.setHeader(name, value)
  }
  if (status === 200 && fresh(request.headers, { etag: headers.etag })) {
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const isPacked = packed !== null && acceptedPackings(request.headers).includes('gzip')
  if (isPacked) response.setHeader('Content-Encoding', 'gzip')
  const sent = isPacked ? packed : body
  response.writeHead(status, { 'Content-Length': sent.length }).end(sent)
}

function unavailable(response: ServerResponse, error: unknown): void {
  const isBusy = error instanceof TooMuchWork
  if (!isBusy) console.error('a page could not be rendered', error)
  const text = isBusy
    ? 'More pages are asked for than can be made at the moment; try again in a few seconds.\n'
    : 'This page could not be made; try again in a few seconds.\n'
  response
    .writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '5',
    })
    .end(text)
}
