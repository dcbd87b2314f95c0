/** The way to what one is told, with how much of it one has not read. It is said in words to who does not see it. */
export function Bell({ href, label, count }: { href: string; label: string; count: string }) {
  return (
    <a href={href} className="bell" aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <path
          d="M10 2.5a4.5 4.5 0 0 0-4.5 4.5c0 4.5-2 6-2 6h13s-2-1.5-2-6A4.5 4.5 0 0 0 10 2.5ZM8.2 16a2 2 0 0 0 3.6 0"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count !== '' && (
        <span aria-hidden="true" className="rail-count">
          {count}
        </span>
      )}
    </a>
  )
}
