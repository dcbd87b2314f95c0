/**
 * The address of a chart to stand in a page elsewhere, from that of what it is drawn from: '/en/sy/places/SY02/curves?operator=centre' of
 * devices is '/en/embed/sy/devices?place=SY02&operator=centre'.
 */
export function chartEmbedHref(curves: string, metric: string): string {
  const [path = '', query = ''] = curves.split('?')
  const [, locale, country, kind, key] = path.split('/')
  const asked = new URLSearchParams(query)
  if (kind === 'places' && key !== undefined) asked.set('place', decodeURIComponent(key))
  return withQuery(`/${locale}/embed/${country}/${metric}`, asked)
}

/** The same of the map at an address: '/en/sy/map?metric=roads'; `metric` where the address names none. */
export function mapEmbedHref(map: string, metric: string): string {
  const [path = '', query = ''] = map.split('?')
  const [, locale, country] = path.split('/')
  const asked = new URLSearchParams(query)
  asked.set('metric', metric)
  return withQuery(`/${locale}/embed/${country}/map`, asked)
}

/** The same of the numbers of a country, or of a place of it; `query` is what they are narrowed to, as the end of an address. */
export function cardEmbedHref(locale: string, country: string, place: string | null, query: string): string {
  const asked = new URLSearchParams(query)
  if (place !== null) asked.set('place', place)
  return withQuery(`/${locale}/embed/${country.toLowerCase()}/card`, asked)
}

const withQuery = (path: string, asked: URLSearchParams) =>
  asked.size === 0 ? path : `${path}?${asked.toString()}`

/** What a page elsewhere is given to show it, `address` being whole. */
export const embedCode = (address: string, title: string, height: number) =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`
