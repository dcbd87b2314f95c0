import { useId } from 'react'

/** What the boundaries of two countries both hold, hatched; nothing where there is none. */
export function Disputed({ path }: { path: string }) {
  const hatch = useId()
  if (path === '') return null
  return (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="1" x2="1" y1="0" y2="5" stroke="var(--muted)" />
      </pattern>
      <path d={path} fill={`url(#${hatch})`} className="disputed" />
    </>
  )
}
