/** By which names a site is asked. */
export interface SiteNames {
  /** The address by which people reach it, if that was set. */
  address: string | null
  /** Other names that it was given. */
  hosts: readonly string[]
  /** What the server listens on: an address of this computer, or all of them. */
  listens: string
}

const everyAddress = ['0.0.0.0', '::']

/**
 * Whether a site is asked by a name that is its own: a page of somebody else whose name leads here would otherwise be taken for
 * one of the site's by the browser that shows it. `host` is the header of that name; `at` the address of this computer that
 * was connected to. This computer may be asked by its loopback names, whatever else the site is called; ports do not count.
 */
export function isNamedHost(host: string | undefined, at: string, names: SiteNames): boolean {
  const asked = hostOf(host ?? '')
  if (asked === null) return false
  if (asked === 'localhost' || asked === '[::1]' || /^127(\.\d+){3}$/.test(asked)) return true
  const own = [
    names.address === null ? null : new URL(names.address).hostname,
    ...names.hosts.map(hostOf),
    addressHost(everyAddress.includes(names.listens) ? at : names.listens),
  ]
  return own.includes(asked)
}

/** A host as browsers write it, without its port; null where there is none. */
function hostOf(written: string): string | null {
  if (!/^[^/?#@\\\s]+$/.test(written) || !URL.canParse(`http://${written}`)) return null
  return new URL(`http://${written}`).hostname.replace(/\.$/, '')
}

/** The same of an address of a connection: one of version 6 is written in brackets, one of version 4 may be written as such. */
function addressHost(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*/, '')
  return hostOf(plain.includes(':') ? `[${plain}]` : plain)
}
