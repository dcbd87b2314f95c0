import { type ReactNode, useId } from 'react'
import { type Axes, foot, type Tail } from '@/lib/charts/axes'

/** The amounts beside a plot. */
export function AmountAxis({ axes: { amounts, amountsWidth, height } }: { axes: Axes }) {
  return (
    <svg
      className="plot shrink-0 overflow-visible"
      width={amountsWidth}
      height={height + foot}
      aria-hidden="true"
    >
      {amounts.map(({ y, label }) => (
        <text key={label} x={amountsWidth - 8} y={y + 4} textAnchor="end">
          {label}
        </text>
      ))}
    </svg>
  )
}

/** Days of which nothing is known, hatched. */
export function PlotTail({ tail: { x, width, label }, height }: { tail: Tail; height: number }) {
  // Of its own: a pattern in a drawing that is hidden is not drawn in another.
  const hatch = useId()
  return (
    <g data-kind="tail">
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="6" className="hatching" />
      </pattern>
      <rect x={x} width={width} y="0" height={height} fill={`url(#${hatch})`} className="tail" />
      {label !== '' && (
        <text x="100%" dx="-4" y="13" textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}

/** Lines across a plot at its amounts, the baseline first, and the names of days below it. */
export function PlotGrid({ axes: { amounts, days, height, tail } }: { axes: Axes }) {
  return (
    <>
      {tail !== null && <PlotTail tail={tail} height={height} />}
      {amounts.map(({ y, label }, at) => (
        <line key={label} x1="0" x2="100%" y1={y} y2={y} className={at === 0 ? 'baseline' : 'grid'} />
      ))}
      {days.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={height} y2={height + 5} className="baseline" />
          <text x={x} y={height + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

/** Amounts, the plot, and what stands beside it. Time runs left to right in every language. */
export function PlotFrame({
  axes,
  labelledBy,
  describedBy,
  children,
  beside,
}: {
  axes: Axes
  labelledBy: string
  describedBy: string
  children: ReactNode
  beside: ReactNode
}) {
  return (
    <div role="img" aria-labelledby={labelledBy} aria-describedby={describedBy} dir="ltr" className="flex">
      <AmountAxis axes={axes} />
      <svg
        className="plot min-w-0 flex-1 overflow-visible"
        width="100%"
        height={axes.height + foot}
        aria-hidden="true"
      >
        <PlotGrid axes={axes} />
        {children}
      </svg>
      {beside}
    </div>
  )
}
