'use client'
import { useEffect, useRef, useState } from 'react'
import type { EditDifference } from '@/lib/drafts/form/differences'
import type { MergedEdits } from '@/lib/drafts/form/merge-edits'
import type { DraftContent } from '@/lib/drafts/schema'
import { withSemicolons } from '@/lib/i18n/joined'
import { useDesk } from '../draft-context'

/** Tells that somebody else changed the report meanwhile, and has the person choose wherever both changed the same. */
export function EditConflicts({
  met,
  content,
  done,
}: {
  met: MergedEdits
  content: DraftContent
  done: () => void
}) {
  const { words, step } = useDesk()
  const { t } = words
  const box = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(met.disputed)
  useEffect(() => box.current?.focus(), [])
  const settle = (difference: EditDifference, theirs: boolean) => {
    if (theirs) step({ do: 'take', theirs: met.theirs, difference })
    const rest = left.filter((other) => other !== difference)
    setLeft(rest)
    if (rest.length === 0) done()
  }
  const name = (difference: EditDifference) => nameOf(difference, content, met.theirs)
  return (
    <div ref={box} tabIndex={-1} role="alert" className="border-s-2 border-doubt ps-3">
      <p className="font-semibold">
        {met.own
          ? t('draft.met.own')
          : t(met.by === '' ? 'draft.met.unknown' : 'draft.met.title', { by: met.by })}
      </p>
      {met.taken.length > 0 && (
        <p className="text-sm">
          {t('draft.met.taken', { cells: withSemicolons(met.taken.map(name).map(labelled), { t }) })}
        </p>
      )}
      {left.length > 0 && (
        <p className="mt-2 text-sm">{t(met.own ? 'draft.met.chooseOwn' : 'draft.met.choose')}</p>
      )}
      <ul className="mt-1 flex flex-col gap-3 text-sm">
        {left.map((difference) => (
          <li key={`${difference.figure} ${difference.cell}`}>
            <p>{labelled(name(difference))}</p>
            <p className="flex flex-wrap gap-x-4 gap-y-1">
              <button type="button" className="step" onClick={() => settle(difference, false)}>
                {t(met.own ? 'draft.met.here' : 'draft.met.mine', { value: shown(difference, 'mine') })}
              </button>
              <button type="button" className="step" onClick={() => settle(difference, true)}>
                {t(met.own ? 'draft.met.there' : 'draft.met.theirs', { value: shown(difference, 'theirs') })}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {left.length === 0 && (
        <button type="button" className="step text-sm" onClick={done}>
          {t('draft.met.close')}
        </button>
      )}
    </div>
  )

  function labelled({ number, cell }: { number: number | null; cell: EditDifference['cell'] }): string {
    const label = t(`draft.cell.${cell}`)
    return number === null ? label : t('draft.figureCell', { number, cell: label })
  }

  function shown(difference: EditDifference, side: 'mine' | 'theirs'): string {
    if (difference.cell === 'whole')
      return t(difference.only === side ? 'draft.met.with' : 'draft.met.without')
    if (difference.cell === 'rejected') return t('draft.met.rejections')
    if (difference.cell === 'answers') return t('draft.met.answers')
    return difference[side] === '' ? t('draft.met.blank') : difference[side]
  }
}

/** A difference by the number of its figure, in my version or, where I have it no more, in theirs. */
function nameOf(difference: EditDifference, mine: DraftContent, theirs: DraftContent) {
  const numberIn = ({ figures }: DraftContent) => figures.findIndex(({ id }) => id === difference.figure) + 1
  const number = difference.figure === null ? null : numberIn(mine) || numberIn(theirs)
  return { number, cell: difference.cell }
}
