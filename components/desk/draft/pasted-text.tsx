'use client'
import { useEffect, useState } from 'react'
import { isBlankDraft } from '@/lib/drafts/form-state'
import type { DraftLook } from '@/lib/drafts/look'
import type { DraftContent } from '@/lib/drafts/schema'
import { textMark } from '@/lib/drafts/text-mark'
import { useDesk } from './draft-context'
import { TextField } from './text-field'
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
  look: DraftLook
  lookNow: () => Promise<DraftLook | null>
}) {
  const { words, step, locked } = useDesk()
  const { t } = words
  const [asked, setAsked] = useState(content.text !== '')
  const [wasRead, setWasRead] = useState(0)
  const [unreached, setUnreached] = useState(false)
  useEffect(() => {
    if (wasRead > 0) document.getElementById('text-found')?.focus()
  }, [wasRead])
  if (locked && content.text === '') return null
  const read = async () => {
    const reading = (await lookNow())?.reading
    setUnreached(reading === undefined)
    if (reading == null) return
    step({ do: 'shown', publication: reading.publication, operator: reading.operator })
    setAsked(true)
    setWasRead(wasRead + 1)
  }
  const { reading } = look
  const isShown = asked && reading !== null && reading.of === textMark(seen.text)
  return (
    <section id="text" className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t('draft.text.title')}</h2>
      {!locked && (
        <details key={String(isShown)} open={!isShown && (isBlankDraft(content) || content.text !== '')}>
          <summary>{t(isShown ? 'draft.text.change' : 'draft.text.paste')}</summary>
          <TextField text={content.text} read={read} unreached={unreached} />
        </details>
      )}
      {isShown && <TextProposals content={content} text={seen.text} reading={reading} />}
    </section>
  )
}
