import 'server-only'
import { frameScriptSource } from './frame/frame-script'

/** Pages that are rendered for each request: the desk, those by which people come in, and the form of those who know a better source. */
const eachTime =
  /^\/[a-z]{2}\/(desk(\/.*)?|sign-in(\/code|\/forgotten)?|set-up|(invitation|reset)\/[^/]+|[a-z]{2}\/better-source)$/

/** Whether the scripts of the page at `path` can be marked with a nonce: a page that is kept is the same for everybody. */
export const takesNonce = (path: string) => eachTime.test(path)

/**
 * What a page may load and run. Readers' pages are kept with the inline scripts that Next writes, which no nonce can mark;
 * with one, these run alone, and that of the frame. While developing, scripts and styles are made in the browser.
 */
export function contentPolicy({
  nonce,
  isDevelopment,
  isFramed = false,
}: {
  nonce: string | null
  isDevelopment: boolean
  /** Whether pages elsewhere may show it. */
  isFramed?: boolean
}) {
  const inline = nonce === null ? "'unsafe-inline'" : `'nonce-${nonce}' ${frameScriptSource}`
  return [
    "default-src 'none'",
    `script-src 'self' ${inline}${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isFramed ? '*' : "'none'"}`,
  ].join('; ')
}
