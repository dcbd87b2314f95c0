'use client'

import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { Tooltip } from '@/lib/charts/interactive/tooltip'

/**
 * What a chart says at the cursor; the same is read out, so this is for the eye alone. It stands beside the cursor, and where
 * there is little room above the plot, or below it where the window ends above it.
 */
export function TooltipBox({
  reading,
  share,
  width,
  amountsWidth,
}: {
  reading: Tooltip
  /** Of the plot's width, where the cursor is. */
  share: number
  width: number
  amountsWidth: number
}) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const plot = box.current?.offsetParent?.getBoundingClientRect()
    if (box.current === null || plot === undefined) return
    box.current.classList.toggle('below', plot.top < box.current.offsetHeight)
  }, [])
  const x = Math.round(share * width)
  const move = share < 0.5 ? `${x + 10}px` : `calc(${x - 10}px - 100%)`
  return (
    <div
      ref={box}
      className="reading"
      style={{ '--move': move, '--amounts': `${amountsWidth}px` } as CSSProperties}
      aria-hidden="true"
      data-day={reading.title}
    >
      <b>{reading.title}</b>
      <dl>
        {reading.rows.map(({ key, tone, letter, name, amount, value, note }) => (
          <div key={key} data-operator={key} data-value={value}>
            <dt>
              <span className={`tone-${tone} sample`} />
              {letter !== '' && <b>{letter}</b>} <bdi>{name}</bdi>
              {note !== '' && <small>{note}</small>}
            </dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
