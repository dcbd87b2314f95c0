import { sparkline } from '@/lib/charts/sparkline'

/** The outline of a running total: an ornament beside the number that it ends at. */
export function Sparkline({ path }: { path: string }) {
  return (
    <svg
      className="plot sparkline print:hidden"
      viewBox={`0 0 ${sparkline.width} ${sparkline.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
