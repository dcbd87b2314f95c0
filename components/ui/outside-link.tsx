/** A link to another site, shown by its address; an address of any kind but the web's is only text. */
export function OutsideLink({ href }: { href: string }) {
  if (!/^https?:\/\//i.test(href)) return <span className="break-all">{href}</span>
  return (
    <a href={href} rel="noreferrer external" className="break-all">
      {href}
    </a>
  )
}
