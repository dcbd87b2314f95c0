'use client'

import type { CSSProperties } from 'react'
import type { Reading } from '@/lib/charts/reading'

/** What a chart says at the cursor; the same is read out, so this is for the eye alone. */
export function ReadingBox({ reading, share, width }: { reading: Reading; share: number; width: number }) {
  const x = Math.round(share * width)
  const move = share < 0.5 ? `${x + 10}px` : `calc(${x - 10}px - 100%)`
  return (
    <div
      className="reading"
      style={{ '--move': move } as CSSProperties}
      aria-hidden="true"
      data-day={reading.title}
    >
      <b>{reading.title}</b>
      <dl>
        {reading.rows.map(({ key, tone, letter, name, amount, value, note }) => (
          <div key={key} data-operator={key} data-value={value}>
            <dt>
              <span className={`tone-${tone} sample`} />
              {letter !== '' && <b>{letter}</b>} {name}
              {note !== '' && <small>{note}</small>}
            </dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
