import type { ClaimFields, ReportFields } from '@/lib/claims/types'
import { heldPrecision } from '@/lib/periods/precision'
import { PLACE_SEPARATOR } from '../claims-format'
import { answerCells } from './answer-cells'

/** What the ledger did with a claim, as the export tells it; blank where it was not asked. */
export type ClaimOutcome = { status: string; because: readonly string[] }

/** A claim as its row tells it: the bounds follow from what is printed. */
export type PrintedClaim = Omit<ClaimFields, 'low' | 'high'>

/**
 * A claim with its report as the cells of its row, in the order of `CLAIM_COLUMNS`: what `parseClaimRow` reads back to
 * the same fields. `because` lists the ids of claims, separated as places are.
 */
export function claimCells(
  { report, claim }: { report: ReportFields; claim: PrintedClaim },
  { status, because }: ClaimOutcome = { status: '', because: [] },
): string[] {
  return [
    report.key,
    report.title,
    report.publisher,
    report.saidBy,
    report.grade,
    report.language,
    report.url,
    report.archiveUrl,
    report.published,
    report.accessed,
    claim.operator,
    claim.country,
    claim.metric,
    claim.part,
    claim.verb,
    claim.basis,
    claim.from,
    heldPrecision(claim.from, claim.fromPrecision, 'first', report.published),
    claim.to,
    heldPrecision(claim.to, claim.toPrecision, 'last', report.published),
    claim.places.join(PLACE_SEPARATOR),
    claim.qualifier,
    claim.amount,
    claim.amountTo,
    claim.unit,
    claim.words,
    claim.pin,
    claim.pinReason,
    claim.pinDate,
    ...answerCells(claim.answers),
    claim.note,
    claim.claimId,
    claim.supersedes,
    claim.withdrawn ? 'true' : '',
    status,
    because.join(PLACE_SEPARATOR),
    claim.value.toString(),
  ]
}
