/** The mark of the product: three steps on firm ground, the last of which carries. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className="mark">
      <path d="M2 14h6.5v8H2z" className="mark-low" />
      <path d="M8.5 8.5H15V22H8.5z" className="mark-middle" />
      <path d="M15 3h7v19h-7z" className="mark-high" />
    </svg>
  )
}
