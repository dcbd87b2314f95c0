'use client'
import { useEffect, useMemo, useState } from 'react'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { isBlankDraft } from '@/lib/drafts/form/blank-figures'
import type { DraftContent } from '@/lib/drafts/schema'
import { textMark } from '@/lib/drafts/text/text-mark'
import { TextField } from '../draft/cells/text-field'
import { useDesk } from '../draft/draft-context'
import { TextProposals } from './text-proposals'

/** The text of a report: pasted, read, and its figures decided on. It is never public. */
export function PastedText({
  content,
  seen,
  look,
  lookNow,
}: {
  content: DraftContent
  /** What the look is of. */
  seen: DraftContent
  look: DraftFeedback
  lookNow: () => Promise<DraftFeedback | null>
}) {
  const { words, step, locked } = useDesk()
  const { t } = words
  const [asked, setAsked] = useState(content.text !== '')
  const [wasRead, setWasRead] = useState(0)
  const [unreached, setUnreached] = useState(false)
  const { reading } = look
  const seenMark = useMemo(() => textMark(seen.text), [seen.text])
  const isShown = asked && reading?.of === seenMark
  const [isOpen, setOpen] = useState(content.text === '' ? isBlankDraft(content) : !isShown)
  useEffect(() => {
    if (wasRead > 0) document.getElementById('text-found')?.focus()
  }, [wasRead])
  if (locked && content.text === '') return null
  const read = async () => {
    const found = (await lookNow())?.reading
    setUnreached(found === undefined)
    if (found == null) return
    step({ do: 'shown', publication: found.publication, operator: found.operator })
    setAsked(true)
    setOpen(false)
    setWasRead(wasRead + 1)
  }
  return (
    <section id="text" className="flex flex-col gap-3">
      {(isShown || locked) && <h2 className="text-xl font-semibold">{t('draft.text.title')}</h2>}
      {!locked && (
        <details
          className={isShown ? undefined : 'draft-fold'}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{isShown ? t('draft.text.change') : <h2>{t('draft.text.paste')}</h2>}</summary>
          <TextField text={content.text} read={read} unreached={unreached} />
        </details>
      )}
      {isShown && <TextProposals content={content} text={seen.text} reading={reading} />}
    </section>
  )
}
