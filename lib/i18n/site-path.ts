/**
 * The path below which people reach the site, such as "/figures"; blank at the root. It is that of FIRMGROUND_ADDRESS, built in
 * (next.config.js), so that pages, their scripts and Next itself agree.
 */
export const sitePath: string = process.env.FIRMGROUND_PATH ?? ''

/** An address within the site, "/en/sy", as a browser asks for it, "/figures/en/sy", and "/" as "/figures"; any other address as it is. */
export function underSite(address: string, path = sitePath): string {
  if (path === '' || !address.startsWith('/') || address.startsWith('//')) return address
  return path + address.replace(/^\/(?=[?#]|$)/, '')
}

/** What a browser asked for, "/figures/en/sy?a=1", as an address within the site; one that a web server cut already as it is. */
export function withinSite(url: string, path = sitePath): string {
  if (path === '' || !url.startsWith(path)) return url
  const rest = url.slice(path.length)
  return rest === '' || rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : url
}
