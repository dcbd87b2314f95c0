import { describe, expect, test } from 'vitest'
import { withoutComments } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const folder = 'lib/i18n/messages/'
const files = projectFiles()
const locales = new Map<string, Map<string, string>>()
for (const path of files.filter((path) => path.startsWith(folder) && path.endsWith('.json'))) {
  const [locale, part] = path.slice(folder.length).replace('.json', '').split('.') as [
    string,
    string | undefined,
  ]
  const messages = locales.get(locale) ?? new Map<string, string>()
  for (const [key, text] of leaves(JSON.parse(textOf(path)), part === undefined ? [] : [part]))
    messages.set(key, text)
  locales.set(locale, messages)
}

/** Every message with its key: `country.title`. */
function leaves(node: unknown, trail: string[]): [string, string][] {
  if (typeof node === 'string') return [[trail.join('.'), node]]
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, [...trail, key]))
}

const code = files
  .filter((path) => isCode(path) && !isTest(path) && /^(app|components|lib)\//.test(path))
  .map((path) => withoutComments(textOf(path)))
  .join('\n')
const literals = new Set([...code.matchAll(/['"`]([A-Za-z0-9_.]+)['"`]/g)].map((match) => match[1]!))
/** Keys put together from parts: `unit.${unit}`. */
const patterns = [...code.matchAll(/`([A-Za-z0-9_.]*\.)\$\{[^`]*`/g)].map((match) => match[1]!)

test('messages were found', () => {
  expect([...locales.keys()]).toContain('en')
  expect(locales.get('en')!.size).toBeGreaterThan(20)
})

test('every message is used', () => {
  // A part of its own (en.errors.json) is read as an object, by the names of its keys.
  const used = (key: string) =>
    literals.has(key) ||
    patterns.some((start) => key.startsWith(start)) ||
    (key.startsWith('errors.') && new RegExp(`\\.${key.split('.').at(-1)}\\b`).test(code))
  const unused = [...locales.get('en')!.keys()].filter((key) => !used(key))
  expect(unused.map((key) => `${key}: no page says it; remove it from every locale`)).toEqual([])
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
