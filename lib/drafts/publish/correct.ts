import 'server-only'
import { holdsIn, type Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { defaultLocale } from '@/lib/i18n/locales'
import { present } from '@/lib/lookup/present'
import { loadStanding } from '@/lib/reports/active-claims'
import { beginDraft, findSame } from '../begin/begin-draft'
import { MOST_FIGURES } from '../limits'
import { sendDraft } from '../mutations'
import type { DraftContent, DraftFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { draftOfReport } from './from-report'

export type CorrectionOutcome =
  | { kind: 'begun'; draft: string }
  /** No such report, or none of its figures that were asked for stands. */
  | { kind: 'gone' }
  /** The report has more figures than a draft holds: name the one that it is about. */
  | { kind: 'too_many' }

/** Somebody who may correct what is published, by a draft like any other. */
type Corrector = Permission<'claim.correct' | 'draft.write'>

/** A published report's figures of one country; with `claim` it is about that one. */
export interface Correctable {
  report: string
  country: string
  claim?: string
}

/** Begins a draft that corrects a published report; `mend` changes the figure that it is about before it is kept. */
export async function beginCorrection(
  session: SqlConnection,
  granted: Corrector,
  at: string,
  asked: Correctable,
  mend: (figure: DraftFigure) => DraftFigure = (figure) => figure,
): Promise<CorrectionOutcome> {
  const found = await contentOf(session, granted, asked)
  if ('kind' in found) return found
  const figures = found.figures.map((figure) => (figure.claim === asked.claim ? mend(figure) : figure))
  const kept = figures.length <= MOST_FIGURES ? figures : figures.filter(({ claim }) => claim === asked.claim)
  if (kept.length === 0) return { kind: 'too_many' }
  const content = { ...found, figures: kept }
  return {
    kind: 'begun',
    draft: await beginDraft(session, granted, at, { content, corrects: asked.report }),
  }
}

/** Asks for the withdrawal of a published figure: a draft of nothing else, sent for review, so that a second person looks. */
export async function requestWithdrawal(
  session: SqlConnection,
  granted: Corrector,
  at: string,
  asked: Correctable & { claim: string; reason: string; note: string },
): Promise<CorrectionOutcome> {
  const found = await contentOf(session, granted, asked)
  if ('kind' in found) return found
  const figures = found.figures
    .filter(({ claim }) => claim === asked.claim)
    .map((figure) => ({ ...figure, withdrawn: true, reason: asked.reason, reasonNote: asked.note }))
  const content = { ...found, figures }
  const withdrawal = { content, corrects: asked.report }
  const before = await findSame(session, granted, 'sent', withdrawal)
  if (before !== null) return { kind: 'begun', draft: before }
  const key = await beginDraft(session, granted, at, withdrawal)
  const { version } = present(await findDraft(session, key), `the draft ${key}`)
  await sendDraft(session, granted, at, { key, version })
  return { kind: 'begun', draft: key }
}

/**
 * Begins a draft that puts a withdrawn figure on record again, as a new one that says the same: what was withdrawn stays so, with its
 * reason, and a second person decides as on any other correction. `said` is added to its note, for readers to know; a figure that says
 * nothing else than a withdrawn one would be taken for that.
 */
export async function beginReturn(
  session: SqlConnection,
  granted: Corrector,
  at: string,
  asked: Correctable & { claim: string; said: string },
): Promise<CorrectionOutcome> {
  const found = await contentOf(session, granted, asked, asked.claim)
  if ('kind' in found) return found
  const figures = found.figures
    .filter(({ claim }) => claim === asked.claim)
    .map(({ cells, ...figure }) => ({
      ...figure,
      claim: '',
      cells: { ...cells, note: [cells.note, asked.said].filter((text) => text !== '').join('\n') },
    }))
  const content = { ...found, figures }
  return {
    kind: 'begun',
    draft: await beginDraft(session, granted, at, { content, corrects: asked.report }),
  }
}

async function contentOf(
  session: SqlConnection,
  granted: Corrector,
  { report, country, claim }: Correctable,
  withdrawn = '',
): Promise<DraftContent | { kind: 'gone' }> {
  // Whoever corrects a report of a country writes a draft of it.
  if (!holdsIn(granted, 'draft.write', country)) return { kind: 'gone' }
  const found = await loadStanding(session, report, country, withdrawn)
  if (found === null || found.claims.length === 0) return { kind: 'gone' }
  if (claim !== undefined && !found.claims.some(({ claimId }) => claimId === claim)) return { kind: 'gone' }
  return draftOfReport(found.report, country, found.claims, defaultLocale)
}
