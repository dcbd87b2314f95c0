/** The way to say that a figure is mistaken; nothing where the operator of the site set none. */
export function MistakeLink({ href, text }: { href: string | null; text: string }) {
  if (href === null) return null
  return (
    <p className="mt-2 text-xs print:hidden">
      <a href={href} rel="nofollow" className="inline-block py-1 text-muted">
        {text}
      </a>
    </p>
  )
}
