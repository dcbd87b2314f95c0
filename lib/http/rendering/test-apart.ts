import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { leaveScripts } from '../defer-scripts'
import { PageScripts } from '../deferred-scripts/script-store'
import { pipeline } from '../middleware'
import { KeptAnswers } from './kept-answers'
import type { Rendered } from './render-process'
import { renderedApart } from './rendered-apart'

let server: Server | undefined
export const stopServing = () => server?.close()

interface Asked {
  path: string
  headers: OutgoingHttpHeaders
}

export const htmlOf = (text: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  body: Buffer.from(text),
})

/** A server that has everything below a country's pages rendered by `render`, and answers the rest itself. */
export async function serve(
  render: (asked: Asked) => Rendered | Promise<Rendered>,
  limits = { atOnce: 1, waiting: 1 },
  scriptsRoom = 1_000_000,
) {
  const rendered: Asked[] = []
  const counted: string[] = []
  const record = { version: 1 as number | undefined }
  let asked = 0
  const kept = new KeptAnswers(1_000_000)
  const scripts = new PageScripts(scriptsRoom, (path) => kept.forget(path))
  const apart = (defer: typeof leaveScripts) =>
    renderedApart(
      {
        render: async (path, headers) => {
          rendered.push({ path, headers })
          return render({ path, headers })
        },
        version: async () => {
          asked++
          return record.version
        },
        defer,
        asOf: () => '2026-11-29T12:05:00.000Z',
        kept,
        mayWork: async ({ headers }, response) => {
          counted.push(String(headers['x-firmground-from']))
          if (headers['x-firmground-from'] !== 'too many') return true
          response.writeHead(429).end()
          return false
        },
      },
      limits,
    )
  server = createServer(
    pipeline([
      scripts.handle,
      apart(scripts.defer),
      (_request, response) => void response.end('by the server'),
    ]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }>(
      (resolve, reject) => {
        const sent = get({ port, host: '127.0.0.1', path, headers, method, agent: false }, async (answer) => {
          const body = Buffer.concat(await answer.toArray())
          const isPacked = answer.headers['content-encoding'] === 'gzip' && body.length > 0
          const text = (isPacked ? gunzipSync(body) : body).toString()
          resolve({ status: answer.statusCode!, headers: answer.headers, body, text })
        })
        sent.once('error', reject)
      },
    )
  return { ask, rendered, record, counted, asked: () => asked }
}

const scripts =
  '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"one"])</script>'
export const page = `<html><body><p>7 devices</p>${scripts}</body></html>`
export const narrowed = '/en/sy?from=2017-01'
