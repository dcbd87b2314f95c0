/** A link to another site, shown by its address; an address of any kind but the web's is only text. `rel` says more of one that nobody has looked at. */
export function OutsideLink({ href, rel = 'noreferrer external' }: { href: string; rel?: string }) {
  if (!/^https?:\/\//i.test(href)) return <span className="break-all">{href}</span>
  return (
    <a href={href} rel={rel} className="break-all">
      {href}
    </a>
  )
}
