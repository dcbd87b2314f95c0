import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import fresh from 'fresh'
import { acceptedPackings } from '../accepted-encoding'
import { keptMark } from '../cache/cacheable-header'
import { asOfHeader, withBand } from '../cache/silence'
import { markedStatus } from '../cache/status-marker'
import type { DeferScripts } from '../defer-scripts'
import type { Rendered } from './render-process'

/** What is sent to all who asked the same. */
export interface RenderedAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  /** Whether the body is packed by gzip; what packing would not help is not. */
  isPacked: boolean
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
export async function toAnswer(
  { status: said, headers: given, body: whole }: Rendered,
  defer: (html: string) => ReturnType<DeferScripts>,
): Promise<RenderedAnswer> {
  const headers: RenderedAnswer['headers'] = Object.fromEntries(
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
      headers[policyHeader] = [given[policyHeader] ?? [], deferred.policy ?? []].flat()
    }
    // Next has it as one that is the same for everybody.
    if (status === 200 && given['x-nextjs-prerender'] !== undefined) Object.assign(headers, keptMark)
  }
  const isPacked = packable.test(kind) && body.length > 0
  return { status, headers, body: isPacked ? await promisify(gzip)(body) : body, isPacked }
}

/** What was rendered before the database fell silent, with the instant until when it was known to be so. */
export async function inSilence(answer: RenderedAnswer, url: string, asOf: string): Promise<RenderedAnswer> {
  const { etag: _, ...said } = answer.headers
  const headers = { ...said, [asOfHeader]: asOf }
  if (!String(said['content-type']).startsWith('text/html')) return { ...answer, headers }
  const html = (await promisify(gunzip)(answer.body)).toString()
  return { ...answer, headers, body: await promisify(gzip)(withBand(html, url, asOf)) }
}

/** Sends it as the request takes it, or that the browser has it. */
export async function sendAnswer(
  { status, headers, body, isPacked }: RenderedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
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
  const takesPacked = acceptedPackings(request.headers).includes('gzip')
  if (isPacked && takesPacked) response.setHeader('Content-Encoding', 'gzip')
  const sent = isPacked && !takesPacked ? await promisify(gunzip)(body) : body
  response.writeHead(status, { 'Content-Length': sent.length }).end(sent)
}
