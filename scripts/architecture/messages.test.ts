import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from './source-tree'

const folder = 'lib/i18n/languages/'
const locales = new Map<string, Map<string, string>>()
for (const path of projectFiles().filter((path) => path.startsWith(folder))) {
  const [locale = '', file] = path.slice(folder.length).split('/')
  if (file !== 'messages.json' && file !== 'errors.json') continue
  const messages = locales.get(locale) ?? new Map<string, string>()
  for (const [key, text] of leaves(JSON.parse(textOf(path)), file === 'errors.json' ? ['errors'] : []))
    messages.set(key, text)
  locales.set(locale, messages)
}

/** Every message with its key: `country.title`. */
function leaves(node: unknown, trail: string[]): [string, string][] {
  if (typeof node === 'string') return [[trail.join('.'), node]]
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, [...trail, key]))
}

test('messages were found', () => {
  expect([...locales.keys()]).toContain('en')
  expect(locales.get('en')!.size).toBeGreaterThan(20)
})

describe.each([...locales.keys()])('%s', (locale) => {
  const messages = locales.get(locale)!
  const english = locales.get('en')!

  test('says everything that English says, and nothing else', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('leaves no message blank', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('puts the same values and marks into its sentences', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\s*\w+(?=\s*[,}])|<\w+>/g) ?? [])].sort()
    const different = [...messages].filter(
      ([key, text]) => english.has(key) && slots(text).join() !== slots(english.get(key)!).join(),
    )
    expect(different).toEqual([])
  })
})
