import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import type { SourceChoices } from '@/lib/reader-sources/choices-data'
import type { NamedSubject } from '@/lib/reader-sources/subject-data'
import { subjectHref, subjectText, toBetterSourceView } from './reader-source-view'

const words = getI18n('en')
const syria: NamedSubject = {
  ...{ country: 'SY', metric: '', place: '', countryName: 'Syria' },
  ...{ metricLabel: null, partLabel: null, places: [], isRest: false, isKnown: true },
}
const devices = { metric: 'devices', metricLabel: 'explosive devices' }
const aleppo = { code: 'SY02', kind: 'admin1', name: 'Aleppo' }
const homs = { code: 'SY04', kind: 'admin1', name: 'Homs' }

describe('what a source is about', () => {
  const told: [Partial<NamedSubject>, string, string][] = [
    [{}, 'Syria', '/en/sy'],
    [devices, 'Explosive devices, Syria', '/en/sy/why/devices/SY'],
    [
      { ...devices, place: 'SY02', places: [aleppo] },
      'Explosive devices, Aleppo (governorate), Syria',
      '/en/sy/why/devices/SY02',
    ],
    [{ place: 'SY02', places: [aleppo] }, 'Aleppo (governorate), Syria', '/en/sy/places/SY02'],
    [
      { metric: 'devices:ied', metricLabel: 'explosive devices', partLabel: 'improvised', place: '' },
      'Explosive devices, of which improvised, Syria',
      '/en/sy/why/devices%3Aied/SY',
    ],
    [
      { ...devices, place: 'SY04:rest', places: [homs], isRest: true },
      'Explosive devices, Homs (governorate), place not stated, Syria',
      '/en/sy/why/devices/SY04%3Arest',
    ],
    [
      { ...devices, place: 'SY02+SY04', places: [aleppo, homs] },
      'Explosive devices, Aleppo (governorate) + Homs (governorate), together, Syria',
      '/en/sy/why/devices/SY02%2BSY04',
    ],
    [
      { place: 'SY02+SY04', places: [aleppo, homs] },
      'Aleppo (governorate) + Homs (governorate), together, Syria',
      '/en/sy',
    ],
    [{ ...devices, isKnown: false }, 'Explosive devices, Syria', '/en/sy'],
  ]
  it.each(told)('%j is %s', (change, text, href) => {
    expect(subjectText({ ...syria, ...change }, words)).toBe(text)
    expect(subjectHref({ ...syria, ...change }, words)).toBe(href)
  })
})

it('offers what the way there names beside what is listed, once', () => {
  const choices = (about: Partial<NamedSubject>): SourceChoices => ({
    country: { code: 'SY', name: 'Syria' },
    metrics: [{ key: 'devices', label: 'explosive devices' }],
    areas: [aleppo],
    about: { ...syria, ...about },
  })
  const listed = toBetterSourceView(choices({ ...devices, place: 'SY02', places: [aleppo] }), words)
  expect(listed.metric).toMatchObject({
    value: 'devices',
    options: [{ value: '' }, { value: 'devices', label: 'Explosive devices' }],
  })
  expect(listed.place.options.map(({ value }) => value)).toEqual(['', 'SY02'])
  const town = { code: 'gn170063', kind: 'city', name: 'Aleppo' }
  const other = toBetterSourceView(choices({ ...devices, place: town.code, places: [town] }), words)
  expect(other.place).toMatchObject({
    value: 'gn170063',
    options: [
      { value: '', label: 'All of Syria' },
      { value: 'SY02', label: 'Aleppo (governorate)' },
      { value: 'gn170063', label: 'Aleppo (city)' },
    ],
  })
})
