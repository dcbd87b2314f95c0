import { createReadStream } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, row } from './claim-row-sample'
import { CLAIM_COLUMNS } from './claims-format'
import { readCsv } from './csv/csv-in'
import { problemLine } from './types'

describe('a row in order', () => {
  it('is typed, a blank staying blank', () => {
    expect(row({})).toEqual({
      line: 17,
      report: {
        key: 'sy-09',
        title: 'Briefing of 22 September 2017',
        publisher: 'TASS',
        saidBy: 'Russian General Staff',
        grade: 'B',
        language: 'ru',
        url: 'https://example.org/a?b=c#d',
        archiveUrl: '',
        published: '2017-09-22',
        accessed: '',
      },
      claim: {
        claimId: '',
        operator: 'Russian International Mine Action Centre',
        country: 'SY',
        metric: 'devices',
        part: '',
        verb: '',
        basis: 'period',
        from: '2017-09-01',
        fromPrecision: '',
        to: '2017-09-22',
        toPrecision: '',
        places: ['SY'],
        qualifier: 'exact',
        amount: '60384',
        amountTo: '',
        unit: 'count',
        low: 60_384n,
        value: 60_384n,
        high: 60_384n,
        words: '',
        note: '',
        supersedes: '',
        withdrawn: false,
        pin: '',
        pinReason: '',
        pinDate: '',
        answers: [],
      },
    })
  })

  it('counts nought', () => {
    expect(row({ amount: '0' }).claim).toMatchObject({ amount: '0', low: 0n, value: 0n, high: 0n })
  })

  it('carries its bounds in base units', () => {
    const about = row({ metric: 'roads', qualifier: 'about', amount: '87', unit: 'km' }).claim
    expect([about.low, about.value, about.high]).toEqual([86_500n, 87_000n, 87_500n])
    const between = row({ qualifier: 'between', amount: '300', amount_to: '400' }).claim
    expect([between.low, between.value, between.high, between.amountTo]).toEqual([300n, 300n, 400n, '400'])
    expect(row({ qualifier: 'at_least' }).claim.high).toBeNull()
  })

  it('names the places of an area in the order of their codes', () => {
    expect(row({ places: 'gn170654; gn163808 ;SY09' }).claim.places).toEqual(['SY09', 'gn163808', 'gn170654'])
    expect(row({ places: 'Palmyra;Rural Damascus;' }).claim.places).toEqual(['SY03', 'gn163808'])
  })

  it.each([
    ['', false],
    ['true', true],
    ['TRUE', true],
    ['false', false],
    ['yes', true],
    ['no', false],
    ['1', true],
    ['0', false],
  ])('withdrawn %j is %s', (withdrawn, expected) => expect(row({ withdrawn }).claim.withdrawn).toBe(expected))

  it('loses surrounding spaces, and carriage returns in texts of several lines', () => {
    const { report, claim } = row({ report_id: ' sy-09 ', words: ' one\r\ntwo\tthree\rfour ', amount: ' 5 ' })
    expect([report.key, claim.words, claim.amount]).toEqual(['sy-09', 'one\ntwo\tthree\nfour', '5'])
  })

  it('says which checks it answers, with a reason for each or one for all', () => {
    const answers = (accepted: string, accepted_reason: string) =>
      row({ accepted, accepted_reason }).claim.answers.map(({ check, reason }) => `${check} ${reason}`)
    expect(answers('', '')).toEqual([])
    expect(answers('fall', 'restatement')).toEqual(['fall restatement'])
    expect(answers('scope; fall;', 'entry ;unit')).toEqual(['scope entry', 'fall unit'])
    expect(answers('scope;fall', 'scope')).toEqual(['scope scope', 'fall scope'])
  })

  it('may be ruled on, correct another, be of a part and begin at an unknown day', () => {
    const { claim } = row({
      pin: 'set_aside',
      pin_reason: 'scope',
      claim_id: 'c2',
      supersedes: 'c1',
      part: 'ied',
      from: '',
      from_precision: 'recent',
      to_precision: 'month',
    })
    expect(claim).toMatchObject({ pin: 'set_aside', pinReason: 'scope', claimId: 'c2', supersedes: 'c1' })
    expect(claim).toMatchObject({ part: 'ied', from: '', fromPrecision: 'recent', toPrecision: 'month' })
  })
})

it('an address with letters of any script is one however many were read before', () => {
  const url = 'https://müller.example/straße'
  for (let count = 0; count < 10_000; count++) expect(row({ url }).report.url).toBe(url)
})

it('the record that comes with the product is read without a problem', async () => {
  const counts: number[] = []
  for (const name of ['record-syria.csv', 'record-yemen-ukraine.csv']) {
    const file = await readCsv(
      createReadStream(new URL(`../../prisma/seed/${name}`, import.meta.url)),
      CLAIM_COLUMNS,
    )
    if (!file.ok) throw new Error(file.problems.map(problemLine).join('\n'))
    expect(file.notes).toEqual([])
    let rows = 0
    for await (const batch of file.batches) {
      expect(batch.problems).toEqual([])
      for (const raw of batch.rows) {
        const result = read(raw)
        expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([])
        rows += 1
      }
    }
    counts.push(rows)
  }
  expect(counts).toEqual([142, 29])
})
