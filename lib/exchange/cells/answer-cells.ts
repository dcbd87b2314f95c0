import { CHECKS, type Check } from '@/lib/claims/check-names'
import { REASONS, type Reason } from '@/lib/claims/reasons'
import type { ClaimAnswer } from '@/lib/claims/types'
import { elementAt } from '@/lib/lookup/element-at'
import { problemWith } from '@/lib/problems/problem'
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
  const stranger = checks.find((check) => !isCheck(check))
  const twice = checks.find((check, at) => checks.indexOf(check) !== at)
  const unknown = reasons.find((reason) => !isReason(reason))
  if (stranger !== undefined) cells.refuse('accepted', notOneOf('check', stranger, CHECKS))
  else if (twice !== undefined) cells.refuse('accepted', problemWith('checkTwice', { check: twice }))
  if (unknown !== undefined) cells.refuse('accepted_reason', notOneOf('reason', unknown, REASONS))
  if (checks.length === 0) cells.refuse('accepted', problemWith('acceptedMissing', { words: CHECKS }))
  else if (reasons.length === 0 && isReasoned)
    cells.refuse('accepted_reason', problemWith('acceptedReasonMissing', { words: REASONS }))
  else if (reasons.length > 1 && reasons.length !== checks.length) {
    const counted = { reasons: reasons.length, checks: checks.length }
    cells.refuse('accepted_reason', problemWith('reasonCount', counted))
  }
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

const notOneOf = (what: 'check' | 'reason', text: string, words: readonly string[]) =>
  problemWith('notOneOf', { what, text: shortened(text), words, optional: 'no' })

const itemsOf = (text: string) =>
  text
    .split(ANSWER_SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const isCheck = (text: string): text is Check => (CHECKS as readonly string[]).includes(text)
const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text)
