'use client'
import { type ClipboardEvent, useState } from 'react'
import { isTable } from '@/lib/drafts/grid/pasted-cells'
import { isDay } from '@/lib/periods/day'
import { readTypedDay } from '@/lib/periods/typed-day'
import { FormCell } from './cells/cell'
import { type ShownCell, useCell } from './cells/plain-cells'
import { useDesk } from './draft-context'

/**
 * A day. One that is pasted is read as reports write days; where either number may be the month, it is asked. What is no day stays as
 * it is until it is mended.
 */
export function DayCell(of: ShownCell) {
  const { name, change } = useCell(of)
  const { words, locked } = useDesk()
  const { t, format } = words
  const [either, setEither] = useState<readonly string[]>([])
  const put = (value: string) => {
    setEither([])
    change(value)
  }
  const take = (text: string) => {
    const read = readTypedDay(text)
    if (read.kind === 'either') setEither(read.days)
    else put(read.kind === 'day' ? read.day : text)
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').trim()
    if (locked || text === '' || (of.figure !== null && isTable(text, of.cell))) return
    event.preventDefault()
    take(text)
  }
  const asks = either.length > 0 && (
    <span role="status" className="flex flex-col items-start gap-1">
      {t('draft.eitherDay')}
      {either.map((day) => (
        <button key={day} type="button" className="step" onClick={() => put(day)}>
          {format.day(day)}
        </button>
      ))}
    </span>
  )
  return (
    <FormCell {...of} hint={asks || of.hint}>
      {(control) => (
        <input
          {...control}
          name={name}
          type={of.value === '' || isDay(of.value) ? 'date' : 'text'}
          className="control"
          value={of.value}
          readOnly={locked}
          onPaste={onPaste}
          onChange={(event) => put(event.target.value)}
          onBlur={() => !locked && of.value !== '' && !isDay(of.value) && take(of.value)}
        />
      )}
    </FormCell>
  )
}
