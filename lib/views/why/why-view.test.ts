import { describe, expect, it } from 'vitest'
import type { StreamHead } from '@/lib/curves/stream-head'
import { whyCount } from '@/lib/figures/why/why'
import type { WhyAccountRecord, WhyRecord, WhyStreamRecord } from '@/lib/figures/why/why-record'
import { streamsOfSubject } from '@/lib/figures/why/why-streams'
import { getI18n } from '@/lib/i18n/words'
import { areaTree } from '@/lib/ledger/place-tree'
import type { SourcedClaim } from '@/lib/reports/types'
import { toWhyView } from './why-view'

const words = getI18n('en')
const places = ['SY', 'North', 'South', 'East'].map((name) => ({
  code: name,
  kind: name === 'SY' ? 'country' : 'city',
  name: name === 'SY' ? 'Syria' : name,
}))
const names = new Map(places.map((place) => [place.code, place]))
const tree = areaTree(places.map(({ code }) => ({ id: code, parent: code === 'SY' ? null : 'SY' })))

const none: StreamHead = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }
const at = (value: number, open = false): StreamHead => ({
  ...{ claims: 1, firstDay: '2020-01-01', lastDay: '2020-01-31' },
  ...{ value: BigInt(value), low: BigInt(value), high: open ? null : BigInt(value) },
})

/** An operator whose streams come to these amounts, by area. */
function account(name: string, amounts: Record<string, StreamHead>, place: string): WhyAccountRecord {
  const streams = Object.entries(amounts).map(([area, head]) => ({ area: area.split('+'), head }))
  return {
    operator: { key: name.toLowerCase(), name, party: false },
    count: whyCount(tree, streams, place),
    kept: streams.reduce((sum, { head }) => sum + head.claims, 0),
    lastDay: '2020-01-31',
    streams: streamsOfSubject(tree, streams, place).map(
      ({ role, stream }): WhyStreamRecord => ({
        role,
        places: stream.area.map((code) => names.get(code)!),
        head: stream.head,
        standing: 1,
        statuses: stream.head.lastDay === '' ? { set_aside: 1 } : { counted: 1 },
        claims: [],
      }),
    ),
    unlisted: 0,
  }
}

const record = (place: string, ...operators: Record<string, StreamHead>[]): WhyRecord => ({
  country: { code: 'SY', name: 'Syria' },
  place: names.get(place)!,
  metric: { key: 'devices', label: 'devices', unit: { baseUnit: 'count', displayUnit: 'count' } },
  part: null,
  operator: null,
  accounts: operators
    .map((amounts, at) => account(['One', 'Two', 'Three'][at]!, amounts, place))
    .filter(({ streams }) => streams.length > 0),
  parts: [],
  names,
})
const view = (...given: Parameters<typeof record>) => toWhyView(record(...given), words)

describe('the sentence that explains a number', () => {
  it('adds operators up, and says that they may overlap', () => {
    const { title, sentence, operators } = view('SY', { SY: at(105_197) }, { SY: at(24_849, true) })
    expect(title).toBe('Why at least 130,046')
    expect(sentence).toBe(
      'At least 130,046 is what two operators report together: 105,197 + at least 24,849; whether they overlap is not known.',
    )
    expect(operators?.rows.map(({ value, href }) => [value, href])).toEqual([
      ['105197', '/en/sy/why/devices/SY/one'],
      ['24849', '/en/sy/why/devices/SY/two'],
    ])
    expect(operators?.total).toEqual({ value: '130046', amount: 'at least 130,046' })
  })

  it.each([
    [
      { SY: at(100) },
      '100 is what one reported figure comes to that speaks of Syria itself, up to 31 Jan 2020.',
    ],
    [
      { SY: at(100), North: at(60) },
      '100 is what reports give for Syria as a whole, up to 31 Jan 2020; its places come to 60, and of 40 the place is not stated.',
    ],
    [
      { SY: at(60), North: at(60) },
      '60 is what reports give for Syria as a whole, up to 31 Jan 2020; its places come to the same.',
    ],
    [
      { North: at(60), South: at(30), 'East+South': at(45) },
      'At least 105 is what reports give for places inside Syria: 60 + 30 + 15.',
    ],
    [
      { North: at(60) },
      'At least 60 is what reports give for North (city), the one place inside Syria of which anything counts.',
    ],
    [
      { SY: at(50), North: at(60), South: at(30) },
      'At least 90 is what reports give for places inside Syria: 60 + 30; what they give for it as a whole is less, 50.',
    ],
    [{ SY: none }, 'The one figure reported of Syria does not count, for the reasons below.'],
  ])('of one operator: %o', (amounts, sentence) => {
    expect(view('SY', amounts).sentence).toBe(sentence)
  })

  it('names what a place shares, and never splits it', () => {
    const { title, sentence, value, accounts } = view('North', { 'North+South': at(74, true) })
    expect(title).toBe('Reported only together with other places')
    expect(value).toBe('')
    expect(sentence).toBe(
      'North (city) is reported only together with other places (at least 74 for North (city) + South (city)), and such a figure is never split.',
    )
    expect(accounts[0]).toMatchObject({ value: '', sum: null, streams: [{ role: 'shared', value: '74' }] })
  })

  it('says that nothing is reported, which is not zero', () => {
    expect(view('East', { North: at(5) })).toMatchObject({
      title: 'Not reported',
      value: '',
      operators: null,
      accounts: [],
    })
    expect(view('SY', { SY: none }).title).toBe('Nothing that counts')
    expect(view('SY', { SY: at(0) }).title).toBe('Why 0')
  })
})

describe('the sum of an operator', () => {
  it('has lines that add up, with how each came about', () => {
    const { sum, streams } = view('SY', { SY: at(100), North: at(60), 'East+South': at(30), South: at(10) })
      .accounts[0]!
    // 60 + 10 + (30 - 10) and 100 - 90 that no report gives by place.
    expect(sum?.rows.map(({ name, value, amount, note }) => [name, value, amount, note])).toEqual([
      ['North (city)', '60', '60', ''],
      ['South (city)', '10', '10', ''],
      ['East (city)', '', 'reported only together with other places', ''],
      [
        'East (city) + South (city), together',
        '20',
        '20',
        '30 for these places together, less the 10 that they come to one by one',
      ],
      ['Place not stated', '10', '10', '100 given for the whole, less the 90 that its places come to'],
    ])
    expect(sum?.total.value).toBe('100')
    expect(streams.map(({ title, effect }) => [title, effect])).toEqual([
      ['Syria as a whole', 'This makes the number.'],
      ['East (city) + South (city), together', 'Adds 20 to what these places come to one by one.'],
      ['North (city)', 'A place inside Syria.'],
      ['South (city)', 'A place inside Syria.'],
    ])
  })

  it('keeps all figures but the place’s own folded where they are many', () => {
    const given = record('SY', { SY: at(100), North: at(60) })
    const folded = ({ accounts }: WhyRecord) =>
      toWhyView({ ...given, accounts }, words).accounts[0]!.streams.map((stream) => stream.folded)
    expect(folded(given)).toEqual([false, false])
    const [whole, inside] = given.accounts[0]!.streams
    const streams = [whole!, ...Array.from({ length: 10 }, () => inside!)]
    expect(folded({ ...given, accounts: [{ ...given.accounts[0]!, streams }] })).toEqual([
      false,
      ...Array.from({ length: 10 }, () => true),
    ])
  })

  it('says what a joint figure leaves out', () => {
    const { sum } = view('SY', { 'North+South': at(50), 'East+South': at(40), North: at(20), East: at(30) })
      .accounts[0]!
    // North and South 50 with East 30 make 80, more than the 40 and North 20, and the 50 that they come to alone.
    expect(sum?.rows.at(-1)).toMatchObject({
      value: '30',
      note: '50 for these places together + 30 (East (city)) that it leaves out, less the 50 that they come to one by one',
    })
  })

  it('says what was compared and not taken', () => {
    const { compared } = view('SY', { SY: at(10), North: at(20), South: at(5), 'North+South': at(25) })
      .accounts[0]!
    expect(compared).toEqual([
      'Its places add up to 25, more than the 10 that reports give at most for the whole: they contradict each other.',
      '25 for North (city) + South (city), together: these places come to 25 one by one, so it adds nothing.',
    ])
  })
})

it('leads from the parts of a number to theirs, of the same operator', () => {
  const parts = [{ key: 'ied', label: 'improvised devices', value: 40n, atLeast: false }]
  const given = { ...record('SY', { SY: at(100) }), parts }
  const rows = (operator: string | null) => toWhyView({ ...given, operator }, words).parts?.rows
  expect(rows(null)).toMatchObject([
    { name: 'Improvised devices', value: '40', href: '/en/sy/why/devices%3Aied/SY' },
  ])
  expect(rows('one')).toMatchObject([{ href: '/en/sy/why/devices%3Aied/SY/one' }])
})

describe('the figures of a stream', () => {
  const claim = (change: Partial<SourcedClaim>): SourcedClaim => ({
    ...{
      key: 'a.1',
      streamId: 1,
      country: 'SY',
      partKey: '',
      part: '',
      language: 'ru',
      verb: '',
      words: '',
      note: '',
      ended: '',
      endedAt: '',
      endedReason: '',
      endedNote: '',
    },
    ...{ basis: 'total', qualifier: 'exact', amount: '0', amountTo: '', unit: 'count', status: 'counted' },
    metric: { key: 'devices', label: 'devices', baseUnit: 'count', displayUnit: 'count' },
    operator: { key: 'one', name: 'One', party: false },
    places: [places[0]!],
    report: {
      key: 'a',
      title: 'A',
      titleLanguage: 'ru',
      published: '2020-02-01',
      grade: 'A',
      publisher: { key: 'p', name: 'P', party: false },
    },
    ...{ from: { day: '', precision: '' }, to: { day: '2020-01-01', precision: '' } },
    ...{
      low: 0n,
      value: 0n,
      high: 0n,
      because: [],
      ruling: null,
      answers: [],
      supersedes: null,
      supersededBy: [],
    },
    ...change,
  })
  const day = (text: string) => ({ day: text, precision: '' })
  const total = (value: bigint) => claim({ key: `total.${value}`, value, low: value, high: value })
  const period = (value: bigint, from: string, to: string) =>
    claim({ key: `${from}.1`, basis: 'period', from: day(from), to: day(to), value, low: value, high: value })
  const streamOf = (claims: SourcedClaim[], value: number) => {
    const given = record('SY', { SY: at(value) })
    const stream = { ...given.accounts[0]!.streams[0]!, claims, standing: claims.length }
    const accounts = [{ ...given.accounts[0]!, streams: [stream] }]
    return toWhyView({ ...given, accounts }, words).accounts[0]!.streams[0]!
  }

  it('add up where they are a total and days after it', () => {
    // 90 so far, then 7 and 3.
    const claims = [
      total(90n),
      period(7n, '2020-01-02', '2020-01-05'),
      period(3n, '2020-01-06', '2020-01-31'),
    ]
    expect(streamOf(claims, 100).running).toBe(
      '90 so far, up to 1 Jan 2020, and 10 in 2 figures of days after it: 100.',
    )
    expect(streamOf([total(100n)], 100).running).toBe('100 is given so far, up to 1 Jan 2020.')
    // Bounds told more than the figures say: no sum is claimed.
    expect(streamOf(claims, 101).running).toBe('')
  })

  it('stand by what became of them, with the reason and the report', () => {
    const aside = claim({
      key: 'low.1',
      status: 'set_aside',
      ruling: {
        ruling: 'set_aside',
        reason: 'scope',
        note: '',
        at: '2026-11-22T00:00:00Z',
        cameWithFile: false,
      },
    })
    const { groups } = streamOf([total(100n), aside], 100)
    expect(groups.map(({ status, claims }) => [status, claims.map(({ key }) => key)])).toEqual([
      ['counted', ['total.100']],
      ['set_aside', ['low.1']],
    ])
    expect(groups[1]!.claims[0]).toMatchObject({
      reasons: ['Not counted (an editor, 22 Nov 2026): it is for another place.'],
      report: { title: 'A', titleLanguage: 'ru', href: '/en/sy/reports/a#low.1' },
    })
  })
})
