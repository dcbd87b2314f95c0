/**
 * Where a mistake in a figure is reported: `to` as the operator of the site set it, a mailto: or https: address, with the
 * page's address and the figure's name carried along. Null where nothing is set.
 */
export function mistakeHref(to: string | null, page: string, figure: string): string | null {
  if (to === null) return null
  const address = new URL(to)
  if (address.protocol !== 'mailto:') {
    address.searchParams.set('page', page)
    address.searchParams.set('figure', figure)
    return address.href
  }
  // A mail program shows a plus as a plus: blanks are written %20.
  const fields = [
    ...address.searchParams,
    ['subject', figure] as const,
    ['body', `${figure}\n${page}\n\n`] as const,
  ]
  address.search = ''
  return `${address.href}?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}
