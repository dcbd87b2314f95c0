import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import type { ClaimReference, ReadClaim } from '@/lib/reports/types'
import { toClaimView } from './claim-view'

const words = getI18n('en')

const other: ClaimReference = {
  key: 'east-aleppo.1',
  amount: '2149',
  amountTo: '',
  unit: 'count',
  qualifier: 'exact',
  report: { key: 'east aleppo/1', title: 'East Aleppo', published: '2016-12-20' },
  country: 'SY',
}

const claim: ReadClaim = {
  key: 'briefing.2',
  metric: { key: 'area', label: 'area cleared', baseUnit: 'm2', displayUnit: 'km2' },
  part: '',
  operator: { key: 'centre', name: 'Centre', party: true },
  places: [{ code: 'SY', kind: 'country', name: 'Syria' }],
  language: 'ru',
  verb: 'cleared',
  basis: 'total',
  from: { day: '', precision: '' },
  to: { day: '2017-10-13', precision: '' },
  qualifier: 'about',
  amount: '24000',
  amountTo: '',
  unit: 'ha',
  low: 235_000_000n,
  value: 240_000_000n,
  high: 245_000_000n,
  words: '',
  note: '',
  ended: '',
  endedAt: '',
  endedReason: '',
  endedNote: '',
  status: 'counted',
  because: [],
  ruling: null,
  answers: [],
  supersedes: null,
  supersededBy: [],
}
const view = (change: Partial<ReadClaim>) => toClaimView({ ...claim, ...change }, 'SY', words)

describe('a figure of a report', () => {
  it('stands as printed and as understood', () => {
    expect(view({})).toMatchObject({
      printed: 'about 24,000\u00a0ha',
      understood: '235\u00a0km² to 245\u00a0km²',
      value: '240000000',
      when: 'so far, up to 13 Oct 2017',
      where: 'Syria',
      outcome: ['Counted.'],
      doubt: false,
    })
  })

  it('keeps the digits of the report', () => {
    expect(view({ qualifier: 'exact', amount: '1683.40', unit: 'km' }).printed).toBe('1,683.40\u00a0km')
    expect(view({ qualifier: 'between', amount: '100', amountTo: '150', unit: 'km' }).printed).toBe(
      '100\u00a0km to 150\u00a0km',
    )
    expect(view({ high: null }).understood).toBe('235\u00a0km² or more')
  })

  it('names places jointly and parts of a whole', () => {
    const places = [
      { code: 'SY02', kind: 'admin1', name: 'Aleppo' },
      { code: 'SY04', kind: 'admin1', name: 'Homs' },
    ]
    expect(view({ places, part: 'improvised devices' })).toMatchObject({
      where: 'Aleppo (governorate) + Homs (governorate), together',
      what: 'area cleared, of which improvised devices',
    })
  })

  it.each([
    ['period', { day: '2017-10-12', precision: '' }, 'from 12 Oct 2017 to 13 Oct 2017'],
    ['period', { day: '2017-10-13', precision: '' }, 'on 13 Oct 2017'],
    ['period', { day: '2018-06-01', precision: 'month' }, 'from Jun 2018 to 13 Oct 2017'],
    ['period', { day: '', precision: 'recent' }, 'in a period of unknown beginning, up to 13 Oct 2017'],
    ['unclear', { day: '', precision: '' }, 'basis unclear, up to 13 Oct 2017'],
  ])('says the days of a %s from %o', (basis, from, when) => {
    expect(view({ basis, from }).when).toBe(when)
  })
})

describe('what became of a figure', () => {
  it('leads to the figures that it contradicts', () => {
    const { outcome, links, doubt } = view({ status: 'set_aside', because: [other] })
    expect(outcome).toEqual(['Not counted: it contradicts counted figures.'])
    expect(doubt).toBe(true)
    expect(links).toEqual([
      {
        label: 'Not counted because of',
        claims: [
          {
            key: 'east-aleppo.1',
            text: '2,149, East Aleppo',
            href: '/en/sy/reports/east%20aleppo%2F1#east-aleppo.1',
          },
        ],
      },
    ])
  })

  it('says why an editor pinned it', () => {
    const ruling = {
      ruling: 'set_aside',
      reason: 'scope',
      note: 'East Aleppo only.',
      at: '2026-11-22T10:00:00.000Z',
      cameWithFile: false,
    }
    expect(view({ status: 'set_aside', ruling }).outcome).toEqual([
      'Not counted (an editor, 22 Nov 2026): it is for another place.',
      'East Aleppo only.',
    ])
    expect(view({ ruling: { ...ruling, ruling: 'accept', reason: 'as agreed', note: '' } }).outcome).toEqual([
      'Accepted by an editor on 22 Nov 2026: as agreed.',
      'Counted.',
    ])
  })

  it('says on which day a file gives a ruling, and of one without a day that the file brought it', () => {
    const ruling = { ruling: 'set_aside', reason: 'scope', note: '', at: '2017-10-14', cameWithFile: false }
    expect(view({ status: 'set_aside', ruling }).outcome).toEqual([
      'Not counted (an editor, 14 Oct 2017): it is for another place.',
    ])
    const unsaid = { ...ruling, at: '2026-11-22T10:00:00.000Z', cameWithFile: true }
    expect(view({ status: 'set_aside', ruling: unsaid }).outcome).toEqual([
      'Not counted, by a ruling that came with the file, entered on 22 Nov 2026: it is for another place.',
    ])
    expect(view({ ruling: { ...unsaid, ruling: 'accept' } }).outcome).toEqual([
      'Accepted by a ruling that came with the file, entered on 22 Nov 2026: it is for another place.',
      'Counted.',
    ])
  })

  it('says that its report is unreliable where nothing contradicts it', () => {
    expect(view({ status: 'set_aside' }).outcome).toEqual(['Not counted: its report is graded unreliable.'])
  })

  it('says that it no longer stands, and what stands instead', () => {
    const superseded = view({
      status: '',
      ended: 'superseded',
      endedAt: '2026-11-22T10:00:00.000Z',
      supersededBy: [other],
    })
    expect(superseded).toMatchObject({
      status: 'superseded',
      outcome: ['Superseded on 22 Nov 2026.'],
      doubt: true,
    })
    expect(superseded.links.map(({ label }) => label)).toEqual(['Superseded by'])
  })

  it('says why it was corrected, and what the editor noted', () => {
    const ended = { ended: 'withdrawn', endedAt: '2026-11-22T10:00:00.000Z' }
    expect(view({ ...ended, endedReason: 'entry', endedNote: 'A nought was lost.' }).outcome).toEqual([
      'Withdrawn on 22 Nov 2026: it was entered wrongly.',
      'A nought was lost.',
    ])
  })

  it('says why it was published with a check open', () => {
    const answer = {
      check: 'fall',
      reason: 'restatement',
      note: 'See page 2.',
      at: '2026-11-22T10:00:00.000Z',
      cameWithFile: false,
    }
    expect(view({ answers: [answer] }).answers).toEqual([
      {
        sentence: 'Published on 22 Nov 2026 although a check was open (“The count falls”): restated.',
        note: 'See page 2.',
      },
    ])
    const [ofFile] = view({ answers: [{ ...answer, cameWithFile: true }] }).answers
    expect(ofFile!.sentence).toBe(
      'Entered from a file on 22 Nov 2026 although a check was open (“The count falls”): restated.',
    )
  })

  it('says that a ruling was taken back', () => {
    const ruling = {
      ruling: 'none',
      reason: '',
      note: 'It is the same scope.',
      at: '2026-11-22T10:00:00.000Z',
      cameWithFile: false,
    }
    expect(view({ ruling }).outcome).toEqual([
      'An earlier ruling of an editor was taken back on 22 Nov 2026.',
      'It is the same scope.',
      'Counted.',
    ])
  })
})
