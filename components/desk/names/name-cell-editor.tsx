'use client'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** The key by which typing in a cell ended; 'blur' where it was left by other means. */
export type EndedBy = { key: 'Enter' | 'Tab' | 'blur'; shift: boolean }

/** A cell of names while it is typed in. */
export function NameCellEditor({
  label,
  begins,
  end,
  cancel,
}: {
  label: string
  /** What stands in the field as it begins. */
  begins: string
  end: (text: string, by: EndedBy) => void
  cancel: () => void
}) {
  const [typed, type] = useState(begins)
  const input = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const finish = (by: EndedBy) => {
    if (ended.current) return
    ended.current = true
    end(typed, by)
  }
  const latest = useRef(finish)
  latest.current = finish
  useLayoutEffect(() => {
    const { current } = input
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  // What is typed when the page is left is kept like everything else.
  useEffect(() => {
    const leave = () => flushSync(() => latest.current({ key: 'blur', shift: false }))
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const { key, shiftKey: shift } = event
    if (key === 'Enter' || key === 'Tab') {
      event.preventDefault()
      finish({ key, shift })
    } else if (key === 'Escape') {
      event.preventDefault()
      ended.current = true
      cancel()
    }
  }
  return (
    <input
      ref={input}
      className="grid-field"
      aria-label={label}
      autoComplete="off"
      dir="auto"
      value={typed}
      onChange={(event) => type(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onBlur={() => finish({ key: 'blur', shift: false })}
    />
  )
}
