import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOCALES, type Locale } from './locales'
import en from './messages/en.json'
import { getI18n } from './words'

const messagesOf = (value: object, path = ''): [key: string, text: string][] =>
  Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[`${path}${key}`, child]] : messagesOf(child, `${path}${key}.`),
  )

/** Something for every argument and tag of a message: 2 is a number, and a choice that no message knows. */
const anythingFor = (text: string) => ({
  ...Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2])),
  ...Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (inside: unknown) => inside])),
})

it.each(Object.keys(LOCALES) as Locale[])('every message of %s is well formed', (locale) => {
  const { t } = getI18n(locale)
  for (const [key, text] of messagesOf(en)) {
    expect(() => t.rich(key as never, anythingFor(text) as never), key).not.toThrow()
  }
})

it('no message is left that nothing says', () => {
  const sources = sourceTexts(['app', 'components', 'lib'])
  const quoted = new Set([...sources.matchAll(/'(?=([\w.-]+)')/g)].map(([, key]) => key!))
  const spaces = new Set([...sources.matchAll(/`([\w.-]+)\.\$/g)].map(([, space]) => space!))
  const unused = messagesOf(en)
    .map(([key]) => key)
    .filter((key) => !quoted.has(key) && !spaces.has(key.slice(0, key.lastIndexOf('.'))))
  expect(unused).toEqual([])
})

function sourceTexts(folders: string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.includes('.test.'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n')
}
