import { CHECKS } from '@/lib/claims/check-names'
import { REASONS } from '@/lib/claims/reasons'
import { tidiedLines } from '@/lib/signs/cleared'
import { LONGEST_NOTE } from '../limits'
import type { DraftFigure } from '../schema'

const remarkField = /^remark(?:-(.{1,40}))?$/
const answerField = /^reason-([a-z_]+)-(.{1,40})$/

/** The fields that a reviewer types into: what is shown again when the form could not be taken. */
export function typedNames(form: FormData): string[] {
  return [...form.keys()].filter((name) => /^(remark|reason|note|correction)(-|$)/.test(name))
}

/** Remarks that say something, those of figures by the figure's id. */
export function readRemarks(form: FormData): { figure: string; text: string }[] {
  return [...form].flatMap(([name, value]) => {
    const field = remarkField.exec(name)
    const text = tidiedLines(String(value))
    return field === null || text === '' ? [] : { figure: field[1] ?? '', text }
  })
}

/** Answers to findings by the figure's id: a reason of the list and a note each. What is no reason is no answer. */
export function readReviewAnswers(form: FormData): Map<string, DraftFigure['answers']> {
  const answers = new Map<string, DraftFigure['answers']>()
  for (const [name, value] of form) {
    const [, check, figure] = answerField.exec(name) ?? []
    const reason = REASONS.find((known) => known === value)
    if (check === undefined || figure === undefined || reason === undefined) continue
    if (!CHECKS.some((known) => known === check)) continue
    const note = tidiedLines(String(form.get(`note-${check}-${figure}`) ?? ''))
    answers.set(figure, [...(answers.get(figure) ?? []), { check, reason, note }])
  }
  return answers
}

const correctionField = /^correction-(.{1,40})$/

/** Why published figures are changed, by the figure's id: a reason of the list and a note each. What is no reason is none. */
export function readReasons(form: FormData): Map<string, Pick<DraftFigure, 'reason' | 'reasonNote'>> {
  const reasons = new Map<string, Pick<DraftFigure, 'reason' | 'reasonNote'>>()
  for (const [name, value] of form) {
    const [, figure] = correctionField.exec(name) ?? []
    const reason = REASONS.find((known) => known === value)
    if (figure === undefined || reason === undefined) continue
    reasons.set(figure, {
      reason,
      reasonNote: tidiedLines(String(form.get(`correction-note-${figure}`) ?? '')),
    })
  }
  return reasons
}

/** The fields that hold more than is kept of them. */
export function longFields(form: FormData): string[] {
  return typedNames(form).filter((name) => String(form.get(name)).trim().length > LONGEST_NOTE)
}

/** The field that a finding is answered in. */
export const answerFieldOf = ({ figure, check }: { figure: string; check: string }) =>
  `reason-${check}-${figure}`

/** Those of the answers that are to findings that are open, and the findings that nobody gave a reason for. */
export function answersTo<Finding extends { figure: string; check: string }>(
  findings: readonly Finding[],
  answers: ReadonlyMap<string, DraftFigure['answers']>,
): { answers: Map<string, DraftFigure['answers']>; unanswered: Finding[] } {
  const kept = new Map<string, DraftFigure['answers']>()
  const unanswered: Finding[] = []
  for (const finding of findings) {
    const found = answers.get(finding.figure)?.find(({ check }) => check === finding.check)
    if (found === undefined) unanswered.push(finding)
    else kept.set(finding.figure, [...(kept.get(finding.figure) ?? []), found])
  }
  return { answers: kept, unanswered }
}
