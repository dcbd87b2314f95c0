import { describe, expect, test } from 'vitest'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { mergeWithServer, resume } from './merge-edits'

const draft = (title: string, amount: string): DraftContent => ({
  ...emptyDraft,
  report: { ...emptyDraft.report, report_title: title },
  figures: [newFigure('a', { amount })],
})
const they = { by: 'Elif', at: '2020-01-01T00:00:00Z', own: false }

describe('two people on one report', () => {
  test('who changed different cells both have their way', () => {
    const { content, met } = mergeWithServer(draft('old', '1'), draft('mine', '1'), draft('old', '2'), they)
    expect(content).toEqual(draft('mine', '2'))
    expect(met).toMatchObject({ by: 'Elif', disputed: [], taken: [{ figure: 'a', cell: 'amount' }] })
  })

  test('who changed the same cell are asked, and mine stands until then', () => {
    const { content, met } = mergeWithServer(
      draft('old', '1'),
      draft('mine', '3'),
      draft('theirs', '1'),
      they,
    )
    expect(content).toEqual(draft('mine', '3'))
    expect(met.taken).toEqual([])
    expect(met.disputed).toEqual([{ figure: null, cell: 'report_title', mine: 'mine', theirs: 'theirs' }])
  })
})

describe('what a browser kept', () => {
  const server = { version: 3, content: draft('old', '1') }
  const kept = { base: server, content: draft('typed', '1') }

  test('is gone on with where the server has nothing newer', () => {
    expect(resume(server, kept)).toEqual({ content: kept.content, met: null })
  })

  test('meets what the server got meanwhile', () => {
    const newer = { version: 4, content: draft('old', '2') }
    expect(resume(newer, kept)).toMatchObject({ content: draft('typed', '2'), met: { disputed: [] } })
  })

  test('is nothing where the server has it, or nothing was kept', () => {
    expect(resume(server, null)).toBeNull()
    expect(resume({ version: 4, content: kept.content }, kept)).toBeNull()
  })
})
