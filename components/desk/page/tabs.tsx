/** Parts of a list, each at an address of its own; the one at hand is marked. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { href: string; name: string; isHere: boolean }[]
}) {
  return (
    <nav aria-label={label} className="tabs print:hidden">
      <ul>
        {tabs.map(({ href, name, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
