import { expect, test } from 'vitest'
import { answersTo, longFields, readReasons, readRemarks, readReviewAnswers, typedNames } from './review-form'

function form(fields: Record<string, string>): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

test('remarks are read with the figure that they are on, blank ones left out', () => {
  const sent = form({ 'remark-f1': ' look ', 'remark-f2': ' ', remark: 'on the whole', step: 'return' })
  expect(readRemarks(sent)).toEqual([
    { figure: 'f1', text: 'look' },
    { figure: '', text: 'on the whole' },
  ])
  expect(typedNames(sent)).toEqual(['remark-f1', 'remark-f2', 'remark'])
})

test('answers are a known reason to a known check, with their note', () => {
  const sent = form({
    'reason-fall-f1': 'restatement',
    'note-fall-f1': ' see page 2 ',
    'reason-too_large-f-2': 'scope',
    'reason-scope-f1': '',
    'reason-guess-f1': 'scope',
    'reason-unit-f1': 'because',
  })
  expect([...readReviewAnswers(sent)]).toEqual([
    ['f1', [{ check: 'fall', reason: 'restatement', note: 'see page 2' }]],
    ['f-2', [{ check: 'too_large', reason: 'scope', note: '' }]],
  ])
})

test('answers are kept where the check is open, and what is open without one is told', () => {
  const fall = { check: 'fall', reason: 'restatement', note: '' }
  const answers = new Map([['f1', [fall, { check: 'unit', reason: 'unit', note: '' }]]])
  const findings = [
    { figure: 'f1', check: 'fall' },
    { figure: 'f1', check: 'scope' },
    { figure: 'f2', check: 'fall' },
  ]
  expect(answersTo(findings, answers)).toEqual({
    answers: new Map([['f1', [fall]]]),
    unanswered: [findings[1], findings[2]],
  })
})

test('reasons of corrections are those of the list, with their note', () => {
  const sent = form({
    'correction-f1': 'entry',
    'correction-note-f1': ' a nought was lost ',
    'correction-f2': '',
    'correction-f3': 'because',
  })
  expect([...readReasons(sent)]).toEqual([['f1', { reason: 'entry', reasonNote: 'a nought was lost' }]])
})

test('nothing that a reviewer writes is cut off; what is too long is told by its field', () => {
  const fields = ['remark', 'remark-f1', 'note-fall-f1', 'correction-note-f1']
  for (const field of fields) {
    expect(longFields(form({ [field]: 'x'.repeat(4_000) }))).toEqual([])
    expect(longFields(form({ [field]: 'x'.repeat(4_001) }))).toEqual([field])
  }
  expect(readRemarks(form({ remark: 'x'.repeat(9_000) }))[0]!.text).toHaveLength(9_000)
})
