import { expect, test } from 'vitest'
import { languageCodes } from '../language-index'
import { readTextStates, readTexts, textDigest, textStanding } from './translations'

test('a translation is reviewed for as long as its English stays as it was', () => {
  const by = { by: 'A. Martin', on: '2026-12-01' }
  expect(textStanding('Save', 'Enregistrer', { english: textDigest('Save'), ...by })).toBe('reviewed')
  expect(textStanding('Save', 'Enregistrer', { english: textDigest('Save') })).toBe('machine')
  expect(textStanding('Keep', 'Enregistrer', { english: textDigest('Save'), ...by })).toBe('old')
  expect(textStanding('Save', 'Enregistrer', undefined)).toBe('old')
  expect(textStanding('Save', undefined, undefined)).toBe('missing')
})

test('what is kept of how translations stand is of messages that there are', async () => {
  const keys = await readTexts('en')
  for (const language of (await languageCodes()).filter((code) => code !== 'en')) {
    const states = Object.entries(await readTextStates(language))
    expect(states.filter(([key]) => !keys.has(key)).map(([key]) => `${language} ${key}`)).toEqual([])
    const half = states.filter(([, { by, on }]) => (by === undefined) !== (on === undefined))
    expect(half.map(([key]) => `${language} ${key}: who reviewed it, and when`)).toEqual([])
  }
})
