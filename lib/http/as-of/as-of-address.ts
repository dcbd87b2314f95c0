/** The parameter by which an address asks for a past day. */
const asOfName = 'asOf'

/** Readers' pages begin with a language; those of the desk and those by which people come in have no past. */
const datedPage = /^\/[a-z]{2}(\/(?!(desk|sign-in|set-up|invitation|reset|offline|words)(\/|$)).*)?$/

/** What an address asks of the past, and the address without it. */
export interface AsOfAddress {
  /** Blank where it asks nothing of it. */
  asked: string
  url: string
}

/** Takes the day out of the address of a readers' page; of any other it asks nothing. */
export function takeAsOf(url: string): AsOfAddress {
  const [path = '', ...rest] = url.split('?')
  if (rest.length === 0 || !datedPage.test(path)) return { asked: '', url }
  const parameters = new URLSearchParams(rest.join('?'))
  const asked = (parameters.getAll(asOfName).at(-1) ?? '').trim()
  if (!parameters.has(asOfName)) return { asked: '', url }
  parameters.delete(asOfName)
  const query = String(parameters)
  return { asked: asked.slice(0, 40), url: query === '' ? path : `${path}?${query}` }
}

/** Puts it back. */
export function putAsOf({ asked, url }: AsOfAddress): string {
  if (asked === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ [asOfName]: asked })}`
}
