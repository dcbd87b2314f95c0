import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { differences, mergeEdits } from './differences'

const draft = (title: string, ...amounts: [id: string, amount: string][]): DraftContent => ({
  ...emptyDraft,
  report: { ...emptyDraft.report, report_title: title },
  figures: amounts.map(([id, amount]) => newFigure(id, { amount })),
})

const base = draft('Bulletin', ['a', '10'], ['b', '20'])

describe('two versions of a draft', () => {
  test('differ where they say different things', () => {
    expect(differences(draft('Briefing', ['a', '12'], ['c', '5']), base)).toEqual([
      { figure: null, cell: 'report_title', mine: 'Briefing', theirs: 'Bulletin' },
      { figure: 'a', cell: 'amount', mine: '12', theirs: '10' },
      { figure: 'c', cell: 'whole', only: 'mine' },
      { figure: 'b', cell: 'whole', only: 'theirs' },
    ])
    expect(differences(base, base)).toEqual([])
  })

  test('are brought together where each changed something else', () => {
    const { merged, disputed } = mergeEdits(
      base,
      draft('Briefing', ['a', '10'], ['b', '20'], ['c', '5']),
      draft('Bulletin', ['a', '12'], ['b', '20']),
    )
    expect(disputed).toEqual([])
    expect(differences(merged, draft('Briefing', ['a', '12'], ['b', '20'], ['c', '5']))).toEqual([])
  })

  test('differ in their text and in what was rejected of it', () => {
    const other = { ...base, text: 'a text', rejected: ['a', 'b'] }
    expect(differences(other, base).map(({ cell }) => cell)).toEqual(['text', 'rejected'])
    expect(mergeEdits(base, draft('Briefing', ['a', '10'], ['b', '20']), other).merged).toMatchObject({
      ...{ text: 'a text', rejected: ['a', 'b'], report: { report_title: 'Briefing' } },
    })
  })

  test('leave a choice where both changed the same', () => {
    const { merged, disputed } = mergeEdits(
      base,
      draft('Bulletin', ['a', '11'], ['b', '20']),
      draft('Bulletin', ['a', '12'], ['b', '20']),
    )
    expect(disputed).toEqual([{ figure: 'a', cell: 'amount', mine: '11', theirs: '12' }])
    expect(merged.figures[0]!.cells.amount).toBe('11')
  })

  test('leave a choice where one removed the figure that the other changed', () => {
    const mine = draft('Bulletin', ['a', '11'], ['b', '20'])
    const { merged, disputed } = mergeEdits(base, mine, draft('Bulletin', ['b', '20']))
    expect(disputed).toEqual([{ figure: 'a', cell: 'whole', only: 'mine' }])
    expect(merged).toEqual(mine)
  })
})

describe('any versions', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const anyDraft = fc
    .tuple(
      fc.constantFrom('Bulletin', 'Briefing', 'Note'),
      fc.uniqueArray(fc.tuple(id, fc.constantFrom('1', '2', '3')), { selector: ([name]) => name }),
    )
    .map(([title, figures]) => draft(title, ...figures))

  test('of whom only one changed something give what that one says', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, after) => {
        expect(differences(mergeEdits(before, after, before).merged, after)).toEqual([])
        expect(differences(mergeEdits(before, before, after).merged, after)).toEqual([])
        expect(mergeEdits(before, after, before).disputed).toEqual([])
      }),
    )
  })

  test('lose nothing of mine, and of theirs only what is disputed', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (before, mine, theirs) => {
        const { merged, disputed } = mergeEdits(before, mine, theirs)
        for (const change of differences(mine, before)) {
          const lost = differences(merged, mine).filter(
            ({ figure, cell }) => figure === change.figure && cell === change.cell,
          )
          expect(lost).toEqual([])
        }
        const open = differences(merged, theirs).filter((left) => {
          const isMine = differences(mine, before).some(({ figure }) => figure === left.figure)
          return !isMine && !disputed.some(({ figure }) => figure === left.figure)
        })
        expect(open).toEqual([])
      }),
    )
  })
})
