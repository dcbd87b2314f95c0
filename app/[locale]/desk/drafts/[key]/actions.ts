'use server'
import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { DraftAnswer } from '@/components/desk/draft/draft-response'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import type { SqlConnection } from '@/lib/db/connection'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import { referenceData } from '@/lib/drafts/feedback/reference-data'
import { unanswered } from '@/lib/drafts/feedback/types'
import { figurePages, requestedFigurePage } from '@/lib/drafts/figure-pages'
import { withoutBlanks } from '@/lib/drafts/form/blank-figures'
import { hasSentFields, readFormData } from '@/lib/drafts/form/form-data'
import { decidesOnSeveral, withFormDecisions } from '@/lib/drafts/form/form-decisions'
import { beginForm, draftForm, withShown } from '@/lib/drafts/form/form-state'
import { isSame } from '@/lib/drafts/form/merge-edits'
import { MOST_BYTES, MOST_FIGURES, sizeOf } from '@/lib/drafts/limits'
import { type DraftRefusal, discardDraft, saveDraft, sendDraft } from '@/lib/drafts/mutations'
import type { DraftContent } from '@/lib/drafts/schema'
import { splitBulletins } from '@/lib/drafts/split-bulletins'
import { readDraftText } from '@/lib/drafts/text/read-text'
import type { ReadDraft } from '@/lib/drafts/types'
import { authorNameOf } from '@/lib/drafts/with-author-name'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { requirePermission } from '@/lib/people/gate'
import { withSentDocument } from './sent-document'

const asking = z.object({
  key: z.string().min(1).max(100),
  version: z.coerce.number().int().min(1),
  intent: z.enum([
    'save',
    'add',
    'read',
    'document',
    'split',
    'decide',
    'order.text',
    'order.doubt',
    'send',
    'discard',
  ]),
})

/**
 * Keeps a draft, adds a figure to it, reads its text, sends it for review or puts it away. With a script the draft was kept
 * before, and the form brings no fields; without one it brings all of them, and what was decided on proposals from the text.
 */
export async function submitDraft(before: DraftAnswer, form: FormData): Promise<DraftAnswer> {
  const permission = await requirePermission('draft.write')

  const locale = parseLocale(String(form.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const asked = asking.parse(
    Object.fromEntries(['key', 'version', 'intent'].map((name) => [name, form.get(name)])),
  )
  const { key, intent } = asked
  const textIntent = ['read', 'document', 'split', 'decide', 'order.text', 'order.doubt'].includes(intent)
  const draft = await readDraft(currentDatabase(), key)

  const may = draft === null ? null : draftLeave(draft, permission.person)
  if (draft === null || may === null) return { ...answer(before), told: t('draft.refused.gone') }
  const sent = hasSentFields(form) ? readFormData(form, draft.content) : draft.content
  // A button that was pressed twice, or again after going back, did what it says the first time.
  if (draft.author.id === permission.person.id) {
    const isAsSent = sent !== null && isSame(withoutBlanks(sent), withoutBlanks(draft.content))
    if (intent === 'send' && draft.state === 'sent' && isAsSent) redirect(`/${locale}/desk?sent=${key}`)
    if (intent === 'discard' && draft.state === 'discarded') redirect(`/${locale}/desk?discarded=${key}`)
  }
  if (may.refusal !== null) return { ...answer(before), told: t(`draft.refused.${may.refusal}`), typed: sent }
  if (sent === null) return { ...answer(before), told: t('draft.malformed') }
  if (sizeOf(sent) > MOST_BYTES) return { ...answer(before), told: t('draft.tooLarge'), typed: sent }
  const brought = intent === 'document' ? await withSentDocument(form, sent, words) : { content: sent }
  if ('told' in brought) return { ...answer(before), told: brought.told, typed: sent }
  const { content: read, told } = await withSession((session) => afterText(session, draft, brought.content))
  const split =
    intent === 'split'
      ? await withSession((session) => splitBulletins(session, permission, now(), read))
      : null
  const typed = split === null ? read : { ...read, text: split.first }
  const content =
    intent === 'add' ? draftForm(beginForm(typed), { do: 'add', id: newId(), after: null }).content : typed

  const outcome = await withSession((session) => keepAndStep(session, draft, content))
  if (outcome.kind === 'newer' || outcome.kind === 'refused' || outcome.kind === 'unknown')
    return refused(outcome, typed)
  if (outcome.kind === 'wrong') {
    const { look, version } = outcome
    const { problems } = look
    return { ...answer(before), problems, unanswered: unanswered(look.findings, content), typed, version }
  }
  if (outcome.kind === 'checked')
    return { ...answer(before), typed: content, version: outcome.version, isChecked: true }
  if (outcome.kind === 'asks') return { ...answer(before), told, typed: content, version: outcome.version }

  if (intent === 'send') redirect(`/${locale}/desk?sent=${key}`)
  if (intent === 'discard') redirect(`/${locale}/desk?discarded=${key}`)
  const added = intent === 'add' ? `#figure-${lastOf(content.figures).id}-metric` : textIntent ? '#text' : ''
  const page =
    intent === 'add'
      ? figurePages(content.figures.length)
      : requestedFigurePage(String(form.get('figurePage')))
  const order = intent.startsWith('order.') ? intent.slice('order.'.length) : String(form.get('order'))
  const asks = [...(page > 1 ? [`figures=${page}`] : []), ...(order === 'doubt' ? ['order=doubt'] : [])]
  redirect(`/${locale}/desk/drafts/${key}${asks.length > 0 ? `?${asks.join('&')}` : ''}${added}`)

  async function keepAndStep(session: SqlConnection, kept: ReadDraft, typed: DraftContent) {
    let { version } = asked
    const keep = async (content: DraftContent) => {
      if (version === kept.version && isSame(content, kept.content)) return null
      const outcome = await saveDraft(session, permission, now(), { key, version, content })
      if (outcome.kind !== 'saved') return outcome
      version = outcome.version
      return null
    }
    const stopped = await keep(typed)
    if (stopped !== null) return stopped
    if (told !== null) return { kind: 'asks' as const, version }
    if (intent === 'discard') return discardDraft(session, permission, now(), { key, version })
    if (intent !== 'send') return { kind: 'done' as const }
    const content = withoutBlanks(typed)
    const look = await giveFeedback(session, { ...kept, content }, locale, now())
    const open = unanswered(look.findings, content)
    if (look.problems.length + open.length > 0) return { kind: 'wrong' as const, look, version }
    // It is checked like any other, and goes no further.
    if (kept.practice) return { kind: 'checked' as const, version }
    const pruned = content.figures.length === typed.figures.length ? null : await keep(content)
    return pruned ?? sendDraft(session, permission, now(), { key, version })
  }

  /** The draft with what its text shows, once it is to be read, and with what was decided on its proposals. */
  async function afterText(session: SqlConnection, kept: ReadDraft, sent: DraftContent) {
    if (!hasSentFields(form)) return { content: sent, told: null }
    const { reading } = decidesOnSeveral(form)
      ? await giveFeedback(session, { ...kept, content: sent }, locale, now())
      : { reading: await readDraftText(session, sent, await referenceData(session), words) }
    if (reading === null) return { content: sent, told: null }
    const { content, unchosen, full } = withFormDecisions(sent, reading, form)
    const told = reading.isLate
      ? t('draft.text.late')
      : full
        ? t('draft.text.full', { most: MOST_FIGURES })
        : unchosen.length > 0
          ? t('draft.text.chooseReading', { number: elementAt(unchosen, 0) })
          : null
    return {
      content: intent === 'read' || intent === 'document' ? withShown(content, reading) : content,
      told,
    }
  }

  async function refused(outcome: DraftRefusal, typed: DraftContent): Promise<DraftAnswer> {
    const named = await authorNameOf(currentDatabase(), outcome, now(), permission.person)
    if (named.kind === 'newer') {
      const told = named.own ? t('draft.met.againOwn') : t('draft.met.again', { by: named.by })
      return { ...answer(before), told, typed, version: named.version }
    }
    const why = named.kind === 'refused' ? named.why : 'gone'
    return { ...answer(before), told: t(`draft.refused.${why}`), typed }
  }
}

const newId = () => randomUUID().replaceAll('-', '').slice(0, 12)

const now = () => new Date().toISOString()

const answer = ({ sent }: DraftAnswer): DraftAnswer => ({
  sent: sent + 1,
  problems: [],
  unanswered: [],
  told: null,
  typed: null,
  version: null,
  isChecked: false,
})
