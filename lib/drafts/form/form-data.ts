import { type DraftContent, FIGURE_CELLS, REPORT_CELLS, readContent } from '../schema'

/** The names that the fields of a draft have in a form. */
export const fieldName = {
  report: (cell: string) => `report.${cell}`,
  figure: (id: string, cell: string) => `figure.${id}.${cell}`,
  proposal: (id: string, part: string) => `proposal.${id}.${part}`,
  /** All proposals of which nothing is in doubt; those of a paragraph, by its first one, are its part `paragraph`. */
  sureProposals: 'proposals.sure',
  answer: (id: string, check: string, part: string) => `answer.${id}.${check}.${part}`,
} as const

/**
 * What a form without a script sent, over what was kept before: fields that the form did not have stay as they were. Figures are
 * those that the field `figures` lists by id, in its order. Null where it is no draft.
 */
export function readFormData(form: FormData, before: DraftContent): DraftContent | null {
  const field = (name: string, kept: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : kept
  }
  const report = Object.fromEntries(
    REPORT_CELLS.map((cell) => [cell, field(fieldName.report(cell), before.report[cell])]),
  )
  const ids = form.getAll('figures').map(String)
  const figures = ids.map((id) => {
    const known = before.figures.find((figure) => figure.id === id)
    const cells = FIGURE_CELLS.map((cell) => [
      cell,
      field(fieldName.figure(id, cell), known?.cells[cell] ?? ''),
    ])
    return {
      ...known,
      id,
      cells: Object.fromEntries(cells),
      reason: field(fieldName.figure(id, 'reason'), known?.reason ?? ''),
      reasonNote: field(fieldName.figure(id, 'reasonNote'), known?.reasonNote ?? ''),
      withdrawn: form.has(fieldName.figure(id, 'withdrawable'))
        ? form.has(fieldName.figure(id, 'withdrawn'))
        : known?.withdrawn,
      answers: sentAnswers(form, id) ?? known?.answers,
    }
  })
  return readContent({
    ...before,
    report,
    text: field('text', before.text),
    textOperator: field('textOperator', before.textOperator),
    figures,
  })
}

/** The answers to open checks of a figure; null where the form asked for none. */
function sentAnswers(form: FormData, id: string) {
  const checks = form.getAll(fieldName.figure(id, 'checks')).map(String)
  if (checks.length === 0) return null
  return checks
    .map((check) => ({
      check,
      reason: String(form.get(fieldName.answer(id, check, 'reason')) ?? ''),
      note: String(form.get(fieldName.answer(id, check, 'note')) ?? ''),
    }))
    .filter(({ reason, note }) => reason !== '' || note !== '')
}

/** Whether a form brought the fields of the draft: with a script it does not, since the draft is kept before. */
export function hasSentFields(form: FormData): boolean {
  return form.has(fieldName.report('report_title'))
}
