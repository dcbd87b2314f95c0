/** The pattern of every hatched bar on a page; drawn once. */
export function Hatch() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="1" x2="1" y1="0" y2="6" stroke="var(--place)" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  )
}
