import 'server-only'
import type { IncomingMessage } from 'node:http'
import { parseLocale } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'
import { getI18n, type I18n } from '@/lib/i18n/words'

/** Words for an answer in plain text: in the language of the address, else in that which the client asks for. */
function wordsFor({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): I18n {
  const ofAddress = parseLocale(/^\/([a-z]{2})(?=[/?]|$)/.exec(url)?.[1] ?? '')
  return getI18n(ofAddress ?? negotiateLocale(headers['accept-language'] ?? null))
}

/** A sentence of such an answer, with the end of its line. */
export function toldPlainly(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  say: (t: I18n['t']) => string,
): string {
  return `${say(wordsFor(request).t)}\n`
}
