import { describe, expect, it } from 'vitest'
import { answerLine } from './command'
import { extractForTests as extract } from './test-extractor'

describe('a line of the command', () => {
  it('is answered with claims in base units, and the sentence they stand in', () => {
    const text = 'Good news. Teams cleared 9.600 hectares in Hama since 5 May.'
    const line = JSON.stringify({ id: 'a', text, lang: 'en', published: '2018-06-15', country: 'SYR' })
    expect(JSON.parse(answerLine(line, 1, extract))).toEqual({
      id: 'a',
      claims: [
        {
          metric: 'area',
          value: 96_000,
          qualifier: 'exact',
          basis: 'period',
          from: '2018-05-05',
          to: '2018-06-15',
          status: 'done',
          places: [{ code: 'gn170017', text: 'Hama' }],
          excerpt: 'Teams cleared 9.600 hectares in Hama since 5 May.',
          start: 11,
          end: text.length,
          isSure: false,
          doubts: [{ of: 'number', reason: 'two readings', words: '9.600' }],
          alternatives: [{ value: 96_000_000 }],
        },
      ],
    })
  })

  it('says the language of a text that is in none that is read', () => {
    const line = JSON.stringify({ id: 'a', text: 'ក្រុមការងារបានបំផ្លាញមីន ១១៨ គ្រាប់។' })
    expect(JSON.parse(answerLine(line, 1, extract))).toEqual({ id: 'a', unreadLanguage: 'km', claims: [] })
  })

  it('says where else the text says a figure', () => {
    const text = '24,000 mines destroyed\n\nEngineers destroyed 24,268 mines in Hama.'
    const line = JSON.stringify({ id: 'a', text, lang: 'en', country: 'SYR' })
    expect(JSON.parse(answerLine(line, 1, extract)).claims).toMatchObject([
      { value: 24_268, saidAgain: ['24,000'] },
    ])
  })

  it('may begin with a byte-order mark', () => {
    const line = JSON.stringify({ id: 'a', text: 'Teams cleared 3 hectares.' })
    expect(answerLine(`\ufeff${line}`, 1, extract)).toBe(answerLine(line, 1, extract))
  })

  it('takes the reading that is nearer to the last known total', () => {
    const [figure] = extract({
      text: 'Teams cleared 9.600 hectares.',
      lang: 'en',
      lastTotals: { area: 95_000_000n },
    })
    expect(figure?.value).toBe(96_000_000n)
  })

  it.each([
    ['{', 'line 3 is not JSON; write one object {"id", "text"} on each line'],
    ['[]', 'line 3 is no object; write {"id", "text"}'],
    ['{"text": ""}', 'line 3 lacks "id"; write {"id", "text"}'],
    ['{"id": 1}', 'line 3 lacks a "text" in quotes; write {"id", "text"}'],
    ['{"id": 1, "text": "", "lang": 3}', 'line 3: "lang" is no text; write it in quotes, or leave it out'],
  ])('%s is refused with the remedy', (line, problem) => {
    expect(() => answerLine(line, 3, extract)).toThrow(problem)
  })
})
