'use client'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'

/** Pixels between the field and its list. */
const gap = 2
/** As high as the list is at most, in pixels. */
const mostHigh = 288

/** What may be meant in a field, below it, or above it where there is more room: over everything else, and cut off by nothing. */
export function OfferList({
  field,
  id,
  label,
  children,
}: {
  field: RefObject<HTMLElement | null>
  id: string
  label: string
  children: ReactNode
}) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      if (field.current !== null && list.current !== null) placeBeside(field.current, list.current)
    }
    list.current?.showPopover()
    place()
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [field])
  return (
    <div
      ref={list}
      popover="manual"
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className="offered grid-offers"
    >
      {children}
    </div>
  )
}

function placeBeside(field: HTMLElement, list: HTMLElement): void {
  const { top, bottom, left, right } = field.getBoundingClientRect()
  const below = innerHeight - bottom - gap
  const above = top - gap
  const isBelow = below >= Math.min(mostHigh, above)
  const isRightToLeft = getComputedStyle(field.closest('td') ?? field).direction === 'rtl'
  Object.assign(list.style, {
    maxHeight: `${Math.min(mostHigh, isBelow ? below : above)}px`,
    top: isBelow ? `${bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${innerHeight - top + gap}px`,
    insetInlineStart: `${isRightToLeft ? document.documentElement.clientWidth - right : left}px`,
    insetInlineEnd: 'auto',
  })
}
