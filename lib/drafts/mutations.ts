import 'server-only'
import { randomBytes } from 'node:crypto'
import { holdsIn, type Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { LONGEST } from '@/lib/exchange/limits'
import { readSwitch } from '@/lib/settings/read-switch'
import { tidied } from '@/lib/signs/cleared'
import { followDraft } from '@/lib/sources/follow-draft'
import { stepperOf } from './access'
import { keepTerms } from './lists/keep-terms'
import { notify } from './notifications/notify'
import { type DraftContent, withoutText } from './schema'
import { type DraftState, type DraftStep, type Stepper, type StepRefusal, stepRefusal } from './states'
import { findDraft, type StoredDraft } from './stored-draft'
import { noteFixes } from './team/fixes'
import { keepRemarks, type NewComment } from './team/keep-remarks'

/** What keeps a change of a draft from being made; nothing was changed. */
export type DraftRefusal =
  | { kind: 'unknown' }
  | { kind: 'refused'; why: StepRefusal }
  /** Somebody changed it since the version at hand. */
  | { kind: 'newer'; version: number; content: DraftContent; by: string; at: string }

export type SaveOutcome = { kind: 'saved'; version: number } | DraftRefusal
export type StepOutcome = { kind: 'done' } | DraftRefusal

/**
 * A draft to be begun. `corrects` is the key of the published report that it shall change; `importKey` of the import that makes it, and
 * `plannedKey` the key that its file gives its report.
 */
export interface NewDraft {
  content: DraftContent
  corrects?: string
  importKey?: string
  plannedKey?: string
  /** Entered for practice: it is never sent. */
  practice?: boolean
}

/** Begins a draft of the person's own, beside whatever they began before; its key. */
export function createDraft(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  begun: NewDraft,
): Promise<string> {
  return writeTransaction(session, at, () => writeDraft(session, granted, at, begun))
}

/** Writes a new draft, inside a transaction. */
export async function writeDraft(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  { content, corrects = '', importKey = '', plannedKey = '', practice = false }: NewDraft,
): Promise<string> {
  const key = randomBytes(9).toString('hex')
  const stored = { key, corrects, authorId: by, state: 'open', version: 1, ...columnsOf(content) }
  const row = { id: await nextId(session, 'Draft'), ...stored, createdAt: at, changedAt: at, changedBy: by }
  const names = [
    ...Object.keys(row),
    'sentAt',
    'decidedBy',
    'decidedAt',
    'reportKey',
    'importKey',
    'plannedKey',
    'practice',
  ]
  const ends = ['', '', '', '', importKey, plannedKey, practice]
  await session.insert('Draft', names, [[...Object.values(row), ...ends]])
  await keepTerms(session, row, content)
  return key
}

/** Keeps what is typed, unless somebody kept something newer: then it is handed back, and nothing is changed. */
export function saveDraft(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, version, content }: { key: string; version: number; content: DraftContent },
): Promise<SaveOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forStep(session, granted, 'save', key, version)
    if (found.kind === 'repeated') return { kind: 'saved', version: found.draft.version }
    if (found.kind !== 'draft') return found
    const { country } = content.report
    // Whoever reviews a report does not make it one that they do not see.
    if (found.draft.authorId !== granted.by && !holdsIn(granted, 'report.review', country))
      return { kind: 'refused', why: 'other_country' }
    await change(session, found.draft, { ...columnsOf(content), changedAt: at, changedBy: granted.by })
    await keepTerms(session, found.draft, content)
    return { kind: 'saved', version: version + 1 }
  })
}

/** Hands a draft to those who review; from here on the audit tells what becomes of it. */
export function sendDraft(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: { key: string; version: number },
): Promise<StepOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forStep(session, granted, 'send', asked.key, asked.version)
    if (found.kind === 'repeated') return { kind: 'done' }
    if (found.kind !== 'draft') return found
    const { draft } = found
    await change(session, draft, { state: 'sent', sentAt: at })
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'draft.send',
      subject: draft.key,
      before: { state: draft.state },
      after: { state: 'sent', corrects: draft.corrects, ...withoutText(draft.content) },
    })
    return { kind: 'done' }
  })
}

/** Gives a draft back to its author, with what should be looked at. */
export function returnDraft(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: string,
  { key, version, comments }: { key: string; version: number; comments: readonly NewComment[] },
): Promise<StepOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forStep(session, granted, 'return', key, version)
    if (found.kind === 'repeated') return { kind: 'done' }
    if (found.kind !== 'draft') return found
    const { draft } = found
    await noteFixes(session, draft, at)
    await change(session, draft, { state: 'returned', decidedAt: at, decidedBy: granted.by })
    const kept = await keepRemarks(session, draft, { by: granted.by, at }, comments)
    const author = draft.authorId
    const returned = { ...draft, state: 'returned' as const }
    await notify(session, at, returned, { kind: 'returned', by: granted.by, author, ...kept })
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'draft.return',
      subject: draft.key,
      before: { state: draft.state },
      after: { state: 'returned', comments },
    })
    return { kind: 'done' }
  })
}

/** Puts a draft away. It is kept, and comes to nothing. */
export function discardDraft(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, version }: { key: string; version: number },
): Promise<StepOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forStep(session, granted, 'discard', key, version)
    if (found.kind === 'repeated') return { kind: 'done' }
    if (found.kind !== 'draft') return found
    await change(session, found.draft, { state: 'discarded', decidedAt: at, decidedBy: granted.by })
    if (found.draft.state === 'returned') {
      await appendAuditEntry(session, {
        at,
        by: granted.by,
        action: 'draft.discard',
        subject: key,
        before: { state: found.draft.state },
        after: { state: 'discarded' },
      })
    }
    await followDraft(session, { draftKey: key, by: granted.by, at }, { kind: 'discarded' })
    return { kind: 'done' }
  })
}

/** What a draft comes to by a step; saving leaves it as it is. */
const COMES_TO: Readonly<Partial<Record<DraftStep, DraftState>>> = {
  send: 'sent',
  return: 'returned',
  publish: 'published',
  discard: 'discarded',
}

/**
 * The draft, where the step may be taken on the version at hand; else what keeps it from being taken. A step that this person has
 * taken on that version already, by a button that was pressed twice, is `repeated`: there is nothing left to do.
 */
export async function forStep(
  session: SqlConnection,
  granted: Permission<'draft.write'> | Permission<'report.review'> | Permission<'report.publish'>,
  step: DraftStep,
  key: string,
  version: number,
): Promise<{ kind: 'draft'; draft: StoredDraft } | { kind: 'repeated'; draft: StoredDraft } | DraftRefusal> {
  const draft = await findDraft(session, key)
  if (draft === null) return { kind: 'unknown' }
  const taken = draft.state === COMES_TO[step] && draft.version === version + 1
  const taker = step === 'send' ? draft.authorId : draft.decidedBy
  if (taken && taker === granted.by) return { kind: 'repeated', draft }
  const who: Stepper =
    granted.person === null
      ? { isAuthor: draft.authorId === granted.by, reviews: true, writes: true }
      : stepperOf({ author: { id: draft.authorId }, content: draft.content }, granted.person)
  const why = stepRefusal(step, draft.state, who, await readSwitch(session, 'desk.fourEyes'), draft.practice)
  if (why !== null) return { kind: 'refused', why }
  if (draft.version === version) return { kind: 'draft', draft }
  const { content, changedBy, changedAt } = draft
  return { kind: 'newer', version: draft.version, content, by: changedBy, at: changedAt }
}

/** Writes columns of a draft and raises its version. */
export async function change(
  session: SqlConnection,
  { id }: StoredDraft,
  columns: Readonly<Record<string, string | number>>,
): Promise<void> {
  const names = Object.keys(columns).map((name) => `"${name}" = ?`)
  await session.run(`update "Draft" set ${names.join(', ')}, "version" = "version" + 1 where "id" = ?`, [
    ...Object.values(columns),
    id,
  ])
}

/**
 * A title as lists show it: of a very long one the beginning, without signs that cannot be shown. Where it is not known yet, who published
 * the report and when, as typed.
 */
const listedTitle = ({ report: { report_title: title, publisher, published } }: DraftContent) =>
  tidied(
    (title.trim() || [publisher, published].filter((text) => text.trim() !== '').join(', ')).slice(
      0,
      LONGEST.title,
    ),
  )

/** The columns of a draft that follow from what it says. */
export function columnsOf(content: DraftContent) {
  return {
    content: JSON.stringify(content),
    title: listedTitle(content),
    figures: content.figures.length,
  }
}
