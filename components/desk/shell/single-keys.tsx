'use client'
import { useEffect, useState } from 'react'
import { keepSingleKeys, singleKeysAreOn } from './pressed-key'

/** Whether keys of one letter do anything in this browser: they get in the way of those who speak to it. */
export function SingleKeys({ label }: { label: string }) {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(singleKeysAreOn()), [])
  return (
    <label className="live-only flex items-baseline gap-2">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked)
          keepSingleKeys(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}
