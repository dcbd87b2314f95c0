import { CHECKS, type Check } from '@/lib/claims/check-names'
import { REASONS, type Reason } from '@/lib/claims/reasons'
import type { ClaimAnswer } from '@/lib/claims/types'
import { elementAt } from '@/lib/lookup/element-at'
import { listedOr } from '@/lib/quantities/units'
import { ANSWER_SEPARATOR } from '../claims-format'
import { type RowCells, shortened } from './row-cells'

/**
 * The checks that a row answers, each with its reason: as many reasons as checks, or one for all. `isReasoned`: whether the
 * file has reasons; where it has none, only answers on record may be repeated.
 */
export function readAnswers(cells: RowCells, isReasoned: boolean): readonly ClaimAnswer[] {
  const accepted = cells.plain('accepted')
  const given = cells.plain('accepted_reason')
  if (accepted === '' && given === '') return []
  const checks = itemsOf(accepted)
  const reasons = itemsOf(given)
  const known = listedOr(CHECKS)
  const stranger = checks.find((check) => !isCheck(check))
  const twice = checks.find((check, at) => checks.indexOf(check) !== at)
  const unknown = reasons.find((reason) => !isReason(reason))
  if (stranger !== undefined)
    cells.refuse('accepted', `"${shortened(stranger)}" is not a check; use ${known}`)
  else if (twice !== undefined) cells.refuse('accepted', `names ${twice} twice; name each check once`)
  if (unknown !== undefined)
    cells.refuse('accepted_reason', `"${shortened(unknown)}" is not a reason; use ${listedOr(REASONS)}`)
  if (checks.length === 0)
    cells.refuse('accepted', `is blank beside a reason; use ${known}, or leave both blank`)
  else if (reasons.length === 0 && isReasoned)
    cells.refuse('accepted_reason', `is blank beside an accepted check; use ${listedOr(REASONS)}`)
  else if (reasons.length > 1 && reasons.length !== checks.length)
    cells.refuse('accepted_reason', countProblem(checks.length, reasons.length))
  return checks.filter(isCheck).map((check, at) => {
    const reason = reasons.length === 1 ? elementAt(reasons, 0) : (reasons[at] ?? '')
    return { check, reason: isReason(reason) ? reason : '' }
  })
}

/** The cells of a claim's answers, as `readAnswers` reads them. */
export function answerCells(answers: readonly ClaimAnswer[]): [accepted: string, reasons: string] {
  if (answers.length === 0) return ['', '']
  const inOrder = [...answers].sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check))
  return [
    inOrder.map(({ check }) => check).join(ANSWER_SEPARATOR),
    inOrder.map(({ reason }) => reason).join(ANSWER_SEPARATOR),
  ]
}

const countProblem = (checks: number, reasons: number) =>
  `has ${reasons} reasons for ${checks === 1 ? 'one check' : `${checks} checks`}; write one for each in the same order, or one for all`

const itemsOf = (text: string) =>
  text
    .split(ANSWER_SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const isCheck = (text: string): text is Check => (CHECKS as readonly string[]).includes(text)
const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text)
