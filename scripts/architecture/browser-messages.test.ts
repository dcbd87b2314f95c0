import { expect, test } from 'vitest'
import { draftTexts } from '@/components/desk/draft/draft-texts'
import en from '@/lib/i18n/languages/en/messages.json'
import { messagesIn } from '@/lib/i18n/words'
import { importsOf } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const files = new Map(
  projectFiles()
    .filter((path) => isCode(path) && !isTest(path))
    .map((path) => [path.replace(/\.\w+$/, ''), path]),
)

/** What is loaded with a file, itself too; what runs at the server alone is asked from there. */
function reached(start: string): Set<string> {
  const found = new Set([start])
  for (const name of found) {
    const path = files.get(name)
    if (path === undefined || /^'use server'/.test(textOf(path))) continue
    for (const { from, typeOnly } of importsOf(path, textOf(path))) if (!typeOnly) found.add(from)
  }
  return found
}

const clients = [...files].filter(([, path]) => /^'use client'/.test(textOf(path))).map(([name]) => name)

test('no browser is sent the messages of every language', () => {
  expect(clients.length).toBeGreaterThan(20)
  expect(clients.filter((name) => reached(name).has('lib/i18n/all-messages'))).toEqual([])
})

test('every message that the form of a draft may say is sent along', () => {
  const sent = draftTexts('en').messages
  const keys = new Set(Object.keys(en).flatMap((path) => messagesIn('en', path).map(([key]) => key)))
  const said = [...reached('components/desk/draft/draft-form')].flatMap((name) => {
    const text = textOf(files.get(name) ?? 'package.json')
    return [...text.matchAll(/'(\w+\.[\w.]+)'/g)].map(([, key]) => key!).filter((key) => keys.has(key))
  })
  expect(said.length).toBeGreaterThan(100)
  // What a list of names says is said at the server.
  expect(said.filter((key) => !(key in sent) && key !== 'lists.noLanguage')).toEqual([])
})
