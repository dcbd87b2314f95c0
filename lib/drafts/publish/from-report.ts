import type { ReportFields } from '@/lib/claims/types'
import type { PrintedClaim } from '@/lib/exchange/cells/claim-cells'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { typedAmount } from '@/lib/quantities/typed-amount'
import { type DraftContent, type DraftFigure, emptyDraft, newFigure } from '../schema'

/**
 * What a published report says of one country, as the content of a draft that corrects it: each figure names the claim that it
 * stands for, so that publishing it as it is changes nothing. `language` is what amounts are typed in where the report's own
 * language is not given. `claims` are those that stand.
 */
export function draftOfReport(
  report: ReportFields,
  country: string,
  claims: readonly PrintedClaim[],
  language: string,
): DraftContent {
  const typedIn = report.language === '' ? language : report.language
  return {
    ...emptyDraft,
    report: {
      report_title: report.title,
      publisher: report.publisher,
      said_by: report.saidBy,
      grade: report.grade,
      language: report.language,
      url: report.url,
      archive_url: report.archiveUrl,
      published: report.published,
      accessed: report.accessed,
      country,
    },
    figures: claims.map((claim, at) => figureOf(claim, `f${at + 1}`, typedIn)),
  }
}

function figureOf(claim: PrintedClaim, id: string, typedIn: string): DraftFigure {
  const { operator, metric, part, verb, basis, from, to, qualifier, unit, words, note } = claim
  const cells = {
    ...{ operator, metric, part, verb, basis, from, to, qualifier, unit, words, note },
    from_precision: claim.fromPrecision,
    to_precision: claim.toPrecision,
    places: claim.places.join(PLACE_SEPARATOR),
    amount: typedAmount(claim.amount, typedIn),
    amount_to: typedAmount(claim.amountTo, typedIn),
  }
  return { ...newFigure(id, cells), claim: claim.claimId }
}
