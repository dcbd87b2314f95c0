import 'server-only'
import { checkReport } from '@/lib/checks/check-report'
import { loadCheckContext } from '@/lib/checks/data'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { addressPart } from '@/lib/i18n/address-part'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { type Preview, previewChange } from '@/lib/publishing/dry-run/preview'
import { readTitles } from '@/lib/reports/untitled'
import { entryProblem } from '../entry-problem'
import { withoutBlanks } from '../form/blank-figures'
import { MOST_FIGURES } from '../limits'
import { withoutProposed } from '../proposals/named-in-draft'
import { waitingNames } from '../proposals/read-proposals'
import type { DraftContent } from '../schema'
import { readDraftText } from '../text/read-text'
import { type ChangeNames, changeTexts, effectTexts } from './change-text'
import { rowNames, withFindings, withProposals } from './checked-proposals'
import { findingTexts } from './finding-text'
import { loadLabels, loadOperators, loadReportsOf, placeNames } from './names'
import { referenceData } from './reference-data'
import { shownProblem } from './shown-problem'
import { toCheckInput } from './to-check-input'
import { limitProblems, toClaimRows, withoutReason } from './to-claim-rows'
import type { CheckedDraft, DraftFeedback } from './types'

/** A draft as it stands at the moment, whether or not it is kept so. */
export interface DraftToCheck {
  key: string
  /** Key of the published report that it corrects, or blank. */
  corrects: string
  content: DraftContent
}

/** Of more claims than these that change their standing, the rest are counted. */
const mostNamed = 50

/**
 * Holds a draft against the record, by the same reading, checks, entry and ledger as publishing, and writes nothing. `now` is an
 * ISO instant in UTC.
 */
export async function giveFeedback(
  session: SqlConnection,
  draft: DraftToCheck,
  locale: Locale,
  now: string,
): Promise<DraftFeedback> {
  const words = getI18n(locale)
  const feedback = await heldAgainstRecord(session, draft, locale, now)
  return { ...feedback, problems: feedback.problems.map((problem) => shownProblem(problem, words)) }
}

/** The same, its problems in no language yet. */
async function heldAgainstRecord(
  session: SqlConnection,
  { key, corrects, content }: DraftToCheck,
  locale: Locale,
  now: string,
): Promise<CheckedDraft> {
  // More figures than may be sent are kept, and held against nothing: it would keep everybody waiting.
  if (content.figures.length > MOST_FIGURES) {
    const problems = limitProblems(content)
    return { problems, ended: [], findings: [], reading: null, changes: [], effects: [] }
  }
  const words = getI18n(locale)
  const onRecord = await referenceData(session)
  const { places, metrics } = onRecord
  const labelOf = await loadLabels(session, 'MetricText', locale)
  const nameOf = placeNames(places, words)

  const reading = await readDraftText(session, content, onRecord, words)
  // What is proposed and not decided on is checked beside what is typed, and says nothing about it.
  const proposed = reading === null ? content : withProposals(content, reading)
  const report = toCheckInput(content, defaultLocale, onRecord.context)
  const all = reading === null ? report : toCheckInput(proposed, defaultLocale, onRecord.context)
  const context = await loadCheckContext(session, {
    today: now.slice(0, 10),
    language: locale,
    corrects,
    figures: all.figures.map((figure) => ({ ...figure, metric: figure.metric.key })),
  })
  const telling = { words, nameOf, labelOf, rowOf: rowNames(proposed, reading, content, words) }
  const findings = findingTexts(checkReport(report, context), { ...telling, report }, content)
  if (reading !== null) {
    const told = findingTexts(checkReport(all, context), { ...telling, report: all }, proposed)
    reading.proposals = withFindings(reading.proposals, told, content, words)
  }

  const filled = withoutBlanks(content)
  const reportKey = corrects || key
  const { rows, problems: found } = toClaimRows(filled, reportKey, defaultLocale, onRecord.reader)
  // A place that is proposed may be sent; whoever publishes is told that it waits.
  const problems = withoutProposed(found, await waitingNames(session, content.report.country))
  const unread = claimsOf(filled.figures.filter(({ id }) => !rows.has(id)))
  const change = { rows: [...rows.values()], withdraw: [], rulings: [] }
  const planned = await previewChange(session, onRecord.index, change, { by: '', at: now })
  if (planned.kind === 'refused') {
    const refused = planned.problems.map((problem) => entryProblem(problem, filled))
    return {
      problems: [...problems, ...refused],
      ended: claimsOf(filled.figures),
      findings,
      reading,
      changes: [],
      effects: [],
    }
  }
  const preview = {
    ...planned,
    setAside: planned.setAside.slice(0, mostNamed),
    restored: planned.restored.slice(0, mostNamed),
    unnamed:
      Math.max(0, planned.setAside.length - mostNamed) + Math.max(0, planned.restored.length - mostNamed),
  }
  const names: ChangeNames = {
    metrics: new Map(metrics.map((metric) => [metric.key, metric])),
    labelOf,
    partOf: await loadLabels(session, 'PartText', locale),
    nameOf,
    operatorOf: await operatorNames(session, preview, locale),
    claimOf: await claimNames(session, preview, { corrects, key, content, rows: [...rows.keys()] }, locale),
  }
  return {
    // That a withdrawal says no reason is told by reading it.
    problems: [
      ...problems,
      ...withoutReason({ figures: filled.figures.filter(({ withdrawn }) => !withdrawn) }, planned.ended),
    ],
    ended: [...planned.ended, ...unread],
    findings,
    reading,
    changes: changeTexts(preview, words, names),
    effects: effectTexts(preview, words, names),
  }
}

/** Operators by their operations: those that are new to the country as they are typed. */
async function operatorNames(
  session: SqlConnection,
  { curves, operators }: Pick<Preview, 'curves' | 'operators'>,
  locale: Locale,
): Promise<ChangeNames['operatorOf']> {
  const ids = new Set(curves.map(({ account }) => account.operationId))
  const onRecord = await loadOperators(session, [...ids], locale)
  return (operationId) => onRecord(operationId) || (operators.get(operationId) ?? '')
}

const claimsOf = (figures: DraftContent['figures']) =>
  figures.flatMap(({ claim }) => (claim === '' ? [] : claim))

/** Names claims by their reports, those of the draft by their figures. */
async function claimNames(
  session: SqlConnection,
  {
    setAside,
    restored,
  }: { setAside: readonly { claim: string; because: readonly string[] }[]; restored: readonly string[] },
  draft: DraftToCheck & { rows: readonly string[] },
  locale: Locale,
): Promise<ChangeNames['claimOf']> {
  const { t, format } = getI18n(locale)
  const claims = [...restored, ...setAside.flatMap(({ claim, because }) => [claim, ...because])]
  const reports = await loadReportsOf(session, claims)
  const titleOf = await readTitles(
    ({ sql, values }) => session.query(sql, values as SqlValue[]),
    [...reports.values()],
    locale,
  )
  const home = `/${locale}/${draft.content.report.country.toLowerCase()}/reports`
  return (claim) => {
    const report = reports.get(claim)
    if (report !== undefined) {
      const text = t('draft.link.claim', { title: titleOf(report), day: format.day(report.published) })
      return { text, href: `${home}/${addressPart(report.key)}#${encodeURIComponent(claim)}` }
    }
    // A new figure is numbered as the rows are that could be read.
    const id = draft.rows[Number(claim.slice(claim.lastIndexOf('.') + 1)) - 1]
    const number = draft.content.figures.findIndex((figure) => figure.id === id) + 1
    const named = draft.corrects === '' && number > 0
    return {
      text: named ? t('draft.figure', { number }) : t('draft.link.ofThis'),
      href: named ? `#figure-${id}-amount` : '#figures',
    }
  }
}
