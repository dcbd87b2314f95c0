/** Parts of a whole side by side, each in the colour that its class gives. Their percents add up to about 100. */
export function PartsBar({
  parts,
  className = '',
}: {
  /** Hatched: for no one of several alone; the page has the pattern. */
  parts: readonly { key: string; percent: number; className: string; hatched?: boolean }[]
  className?: string
}) {
  const whole = parts.reduce((sum, { percent }) => sum + percent, 0)
  if (whole === 0) return null
  const share = (percent: number) => `${(100 * percent) / whole}%`
  const before = parts.map((_, at) => parts.slice(0, at).reduce((sum, { percent }) => sum + percent, 0))
  return (
    <svg className={`parts-bar ${className}`} aria-hidden="true">
      {parts.map(({ key, percent, className, hatched }, at) => (
        <rect
          key={key}
          className={className}
          x={share(before[at] ?? 0)}
          width={share(percent)}
          height="100%"
          fill={hatched ? 'url(#hatch)' : 'currentColor'}
        />
      ))}
    </svg>
  )
}
