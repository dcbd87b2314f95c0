/** The path below which people reach the site: that of FIRMGROUND_ADDRESS, without a slash at its end; blank at the root. */
export function sitePathOf(env = process.env) {
  const address = env.FIRMGROUND_ADDRESS?.trim() ?? ''
  try {
    return new URL(address).pathname.replace(/\/$/, '')
  } catch {
    // What is no address is refused by lib/config/env.ts.
    return ''
  }
}
