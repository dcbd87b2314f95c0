import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '@/lib/access/network'
import { addressHeader, senderHeader } from '@/lib/access/requested-address'
import { AnotherRecord } from '@/lib/db/data-version'
import { decodedPart } from '@/lib/i18n/address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { elementAt } from '@/lib/lookup/element-at'
import { isEmbed } from './embeds'
import { toldPlainly } from './languages/told-plainly'
import type { Middleware } from './middleware'
import { isNamedHost, type SiteNames } from './named-hosts'
import { makePrivate } from './private-response'
import { isEntryPage, isPublicPath } from './public-paths'
import { isSameOrigin } from './same-origin'

/** What is asked before somebody is let in. */
export interface AccessControlOptions {
  /** The names by which this server is asked. */
  names: SiteNames
  /** Whether only those who are signed in may read. */
  isClosed(): Promise<boolean>
  /** Whether a request is from somebody who is signed in. */
  isKnown(headers: Headers): Promise<boolean>
}

/** Who comes in: every request of the server goes through here before anything answers it, kept pages too. */
export class AccessControl {
  readonly #keeper: AccessControlOptions

  constructor(keeper: AccessControlOptions) {
    this.#keeper = keeper
  }

  readonly handle: Middleware = async (request, response, pass) => {
    const { names } = this.#keeper
    const at = request.socket.localAddress ?? ''
    if (!namesOf(request).every((name) => isNamedHost(name, at, names))) {
      return turnAway(request, response, 421, 'notNamed')
    }
    if (!isSameOrigin(senderOf(request), names.address)) {
      return turnAway(request, response, 403, 'notSent')
    }
    const asked = request.url ?? '/'
    const url = readable(asked)
    if (url !== asked && asked.startsWith('/api/')) {
      return turnAway(request, response, 400, 'badEscape')
    }
    request.url = url
    request.headers[addressHeader] = url
    request.headers[senderHeader] = networkOf(request)
    const written = inSmallLetters(url)
    if (written !== url && isRead(request)) {
      response.writeHead(308, { Location: underSite(written) }).end()
      return
    }
    const isOpen = isPublicPath(url)
    if (isOpen && !isEntryPage(url)) return pass()
    let closed: boolean
    try {
      closed = await this.#keeper.isClosed()
    } catch (error) {
      if (error instanceof AnotherRecord) return turnAway(request, response, 503, 'otherRecord')
      if (isOpen) return pass()
      return turnAway(request, response, 503, 'silent')
    }
    if (isOpen || !closed) return pass()
    makePrivate(response)
    if (await this.#keeper.isKnown(headersOf(request))) return pass()
    if (request.method !== 'GET' || !page.test(url) || fetched.test(url) || isEmbed(url)) {
      return turnAway(request, response, 401, 'signIn')
    }
    const locale = parseLocale(url.slice(1, 3)) ?? defaultLocale
    const next = url === '/' ? `/${locale}` : url
    response
      .writeHead(307, { Location: underSite(`/${locale}/sign-in?${new URLSearchParams({ next })}`) })
      .end()
  }
}

/** What a browser shows; anything else is told plainly. */
const page = /^\/([a-z]{2}([/?].*)?)?$/

/** What a page asks for by itself: nobody is led back to it. */
const fetched = /^\/[a-z]{2}\/(search\/suggestions|[a-z]{2}(\/(places|metrics)\/[^/?]+)?\/curves)(\?|$)/

/**
 * The address without zero bytes in what is asked of its page, since PostgreSQL takes no text with one; or an address that no
 * page has, where one is hidden in the path or the path's escapes are not well formed: Next answers those with a fault of its own.
 */
function readable(url: string): string {
  const path = elementAt(url.split('?', 1), 0)
  if (path.includes('%00') || decodedPart(path) === null)
    return `/${parseLocale(path.slice(1, 3)) ?? defaultLocale}/-`
  return path + url.slice(path.length).replaceAll('%00', '')
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

/** The address with its language and its country in small letters, as every page has them. */
function inSmallLetters(url: string): string {
  return url.replace(/^\/([a-z]{2})(\/[a-z]{2})?(?=[/?]|$)/i, (start, language: string) =>
    parseLocale(language.toLowerCase()) === null ? start : start.toLowerCase(),
  )
}

/** The headers of a request as pages read them. */
export function headersOf({ headers }: IncomingMessage): Headers {
  const known = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return new Headers(known)
}

/** Where a request comes from. A web server on this machine is asked whom it passes on: it puts that last. */
function networkOf({ headers, socket }: IncomingMessage): string {
  const from = socket.remoteAddress ?? ''
  const passedOn = String(headers['x-forwarded-for'] ?? '')
  return (isLoopback(from) && passedOn.split(',').at(-1)?.trim()) || from
}

/** By which names a request asks: its own, and those by which a web server in front was asked. */
function namesOf({ headers }: IncomingMessage): (string | undefined)[] {
  return [headers.host, ...listed(headers['x-forwarded-host'])]
}

function senderOf({ method = 'GET', headers }: IncomingMessage) {
  return {
    method,
    origin: headers.origin,
    host: headers.host,
    forwardedHost: listed(headers['x-forwarded-host'])[0],
    forwardedProto: listed(headers['x-forwarded-proto'])[0],
  }
}

/** What a header lists, from whoever was asked first. */
function listed(header: string | string[] | undefined): string[] {
  return header === undefined
    ? []
    : String(header)
        .split(',')
        .map((one) => one.trim())
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  why: 'notNamed' | 'notSent' | 'badEscape' | 'otherRecord' | 'silent' | 'signIn',
): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(toldPlainly(request, (t) => t(`server.${why}`)))
}
