import { isWebAddress } from './web-address'

/** Beginnings of hosts under which the same pages stand: of the web, and of telephones. */
const HOST_BEGINS = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/
/** Of an encyclopaedia a telephone's host is named within: en.m.wikipedia.org. */
const HOST_WITHIN = /^([^.]+)\.m\.(?=[^.]+\.[^.]+$)/
/** Parameters that say by which way somebody came, and not what they read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|_ga|_gl|_hs\w*|vero_id|wickedid|ref_src|ref_url|cmpid|ocid|at_\w+|ns_\w+|xtor|amp)$/i
/** What a page is called that stands for its folder, and the one that is made for telephones. */
const PATH_ENDS = /\/(?:index\.(?:html?|php)|default\.aspx?|amp)?$/i

/**
 * What an address of the web is the same by as others that lead to the same page: without its scheme, `www.` and hosts of telephones, what
 * stands for a folder, parameters of tracking, their order, and the place within the page. Blank of what is no address. Given once more behind
 * `https://` it is the same again.
 */
export function normalisedAddress(address: string): string {
  const typed = address.trim()
  if (!isWebAddress(typed)) return ''
  const { hostname, port, pathname, search, hash } = new URL(typed)
  const host = whileChanged(hostname.replace(/\.+$/, ''), (name) =>
    name.replace(HOST_BEGINS, '').replace(HOST_WITHIN, '$1.'),
  )
  // Ports that go without saying are left out by the URL already; one of http under https says nothing else.
  const at = port === '' || port === '80' || port === '443' ? '' : `:${port}`
  const path = whileChanged(
    pathname.replace(/\/{2,}/g, '/').replace(/%[0-9a-f]{2}/gi, (sign) => sign.toUpperCase()),
    (text) => text.replace(PATH_ENDS, ''),
  )
  const parameters = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
    .sort()
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  // Of pages that are made in the browser the place within is the page.
  const within = /^#[!/]./.test(hash) ? hash : ''
  return `${host}${at}${path}${query}${query === '' && path === '' && within !== '' ? '/' : ''}${within}`
}

function whileChanged(text: string, change: (text: string) => string): string {
  for (let before = text; ; ) {
    const after = change(before)
    if (after === before) return after
    before = after
  }
}
