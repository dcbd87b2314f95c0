import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { toldPlainly } from './languages/told-plainly'
import type { Middleware } from './middleware'

/**
 * How much may be sent to the server: in one request, in a draft, a file or a spreadsheet by somebody who is signed in, and in all at the
 * same time.
 */
interface BodyLimits {
  bytes: number
  ofDrafts: number
  ofFiles: number
  ofSpreadsheets: number
  together: number
}

const megabyte = 1_000_000

/** A draft is kept up to MOST_BYTES of lib/drafts/limits, as a form larger than as JSON, and says itself where it is larger. */
const limits: BodyLimits = {
  ...{ bytes: megabyte, ofDrafts: 20 * megabyte, together: 64 * megabyte },
  // A file of 5 MB, and what is sent around it.
  ofFiles: 5.1 * megabyte,
  // MOST_FILE_BYTES of lib/imports/limits, which counts the bytes of the file as they come.
  ofSpreadsheets: 50 * megabyte,
}

/** What a browser sends around a file. */
const around = 10_000

/** How long what is still sent is taken and thrown away, so that the sender hears the answer. */
const hearsMs = 2_000

/** The form of a gazetteer file. */
const file = /^\/[a-z]{2}\/desk\/lists\/countries\/file(\?|$)/

/** The form of a spreadsheet, and a document that is kept: their bytes are kept as they come, and by somebody who is signed in. */
const spreadsheet = /^\/[a-z]{2}\/desk\/(imports\/upload|drafts\/[^/?]+\/document)(\?|$)/

const draft = /^\/[a-z]{2}\/desk\/drafts\/[^/?]+(\/(save|look|bulletins))?(\?|$)/

export interface BodyOptions {
  /** Whether a request is from somebody who is signed in. */
  isKnown(request: IncomingMessage): Promise<boolean>
}

/**
 * Hands a request on when all that it brings is there: one that is broken off before reaches nobody, and one that brings more
 * than is taken is refused by what it says or as soon as it shows. A spreadsheet is handed on while it comes.
 */
export function wholeBodies({ isKnown }: BodyOptions, most: BodyLimits = limits): Middleware {
  let together = 0
  return async (request, response, pass) => {
    const { headers, url = '' } = request
    const said = Number(headers['content-length'] ?? 0)
    if (said === 0 && headers['transfer-encoding'] === undefined) return pass()
    if (spreadsheet.test(url) && (await isKnown(request))) {
      if (said > most.ofSpreadsheets + around)
        return refuse(request, response, 413, tooLarge(request, most.ofSpreadsheets))
      return pass()
    }
    const own = draft.test(url) ? most.ofDrafts : file.test(url) ? most.ofFiles : most.bytes
    const mayBringMore = own > most.bytes && said > most.bytes && (await isKnown(request))
    const limit = mayBringMore ? own : most.bytes
    if (said > limit) return refuse(request, response, 413, tooLarge(request, limit))
    if (together >= most.together)
      return refuse(
        request,
        response,
        503,
        toldPlainly(request, (t) => t('server.tooMuch')),
      )
    let counted = 0
    const count = (bytes: number) => {
      counted += bytes
      together += bytes
    }
    response.once('close', () => {
      together -= counted
    })
    count(request.readableLength)
    const isWhole =
      request.complete ||
      (await arrives(
        request,
        (bytes) => count(bytes),
        () => counted <= limit,
      ))
    if (response.destroyed) return
    return isWhole ? pass() : refuse(request, response, 413, tooLarge(request, limit))
  }
}

/** Keeps what arrives where whoever reads the request finds it. False where it is more than `isEnough` allows, or broken off. */
function arrives(
  request: IncomingMessage,
  count: (bytes: number) => void,
  isEnough: () => boolean,
): Promise<boolean> {
  const { push } = request
  return new Promise((resolve) => {
    const settle = (isWhole: boolean) => {
      request.push = push
      resolve(isWhole)
    }
    // Node would stop at a few kilobytes until somebody reads, and nobody is to read before it is whole.
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) count(chunk.length)
      if (!isEnough()) {
        settle(false)
        return true
      }
      push.call(request, chunk)
      if (chunk === null) settle(true)
      return true
    }
    request.once('close', () => settle(false))
    request._read(0)
  })
}

const tooLarge = (request: IncomingMessage, bytes: number) =>
  toldPlainly(request, (t) => t('server.tooLarge', { megabytes: bytes / megabyte }))

function refuse(request: IncomingMessage, response: ServerResponse, status: 413 | 503, text: string): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      Connection: 'close',
      ...(status === 503 ? { 'Retry-After': '5' } : {}),
    })
    .end(text)
  request.resume()
  setTimeout(() => request.socket.destroy(), hearsMs).unref()
}
