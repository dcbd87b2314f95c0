'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { isBlankDraft } from '@/lib/drafts/form/blank-figures'
import type { DraftContent } from '@/lib/drafts/schema'
import { textMark } from '@/lib/drafts/text/text-mark'
import type { ProposalOrder } from '@/lib/drafts/text/text-proposals'
import { TextField } from '../draft/cells/text-field'
import { useDesk } from '../draft/draft-context'
import { Bulletins } from './documents/bulletins'
import { DocumentField, type DocumentWays } from './documents/document-field'
import { DocumentList } from './documents/document-list'
import { TakenDocumentNotes } from './documents/taken-document-notes'
import type { TakenDocument } from './documents/use-document'
import { TextProposals } from './text-proposals'
import { TextTables } from './text-tables'

/** The text of a report: pasted, read, and its figures decided on. It is never public. */
export function PastedText({
  content,
  seen,
  look,
  lookNow,
  address,
  ways,
  order,
}: {
  content: DraftContent
  /** What the look is of. */
  seen: DraftContent
  look: DraftFeedback
  lookNow: () => Promise<DraftFeedback | null>
  /** Of the draft at the desk. */
  address: string
  ways: DocumentWays
  /** In which order the address asks for its proposals. */
  order: ProposalOrder
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
  const read = async () => {
    const found = (await lookNow())?.reading
    setUnreached(found === undefined)
    if (found == null) return
    step({ do: 'shown', publication: found.publication, operator: found.operator })
    setAsked(true)
    setOpen(false)
    setWasRead(wasRead + 1)
  }
  // A document is read once its text stands in the draft: with the reading that knows of it.
  const [brought, taken] = useState<TakenDocument | null>(null)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    if (brought !== null) void latest.current()
  }, [brought])
  if (locked && content.text === '') return null
  return (
    <section id="text" className="flex flex-col gap-3">
      {(isShown || locked) && <h2 className="text-lg font-semibold">{t('draft.text.title')}</h2>}
      {!locked && (
        <details
          className={isShown ? undefined : 'draft-fold'}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{isShown ? t('draft.text.change') : <h2>{t('draft.text.paste')}</h2>}</summary>
          <DocumentField text={content.text} ways={ways} taken={taken} />
          <TextField text={content.text} script={ways.script} read={read} unreached={unreached} />
        </details>
      )}
      {/* Outside what folds, since the text that was taken folds it. */}
      <TakenDocumentNotes taken={brought} />
      <DocumentList documents={content.documents} kept={ways.kept} />
      {isShown && <Bulletins bulletins={reading.bulletins} content={content} address={address} />}
      {isShown && <TextTables tables={reading.tables} content={content} address={`${address}/table`} />}
      {isShown && <TextProposals content={content} text={seen.text} reading={reading} order={order} />}
    </section>
  )
}
