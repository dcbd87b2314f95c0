import { expect, test } from 'vitest'
import { withoutComments } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

/** Elements get the path of the site as they are made; whoever writes an address otherwise has to put it there. */
const writes = [
  [/\bawait fetch\((?!underSite\()/, 'what a script asks for'],
  [/\bLocation: (?!underSite\()/, 'where an answer leads to'],
  [/\blocation\.(assign|replace)\((?!underSite\(|address\))/, 'where a script leads to'],
  [/\bpath: '\//, 'whom a cookie is sent to'],
] as const

/** They fetch where a link or a form leads to, or what is open in a browser, which is what a browser asks for already. */
const byElement = [
  'components/shell/why-panel.tsx',
  'lib/http/frame/offline-worker.js',
  'lib/http/frame/suggestions.js',
]

test('addresses that are written without an element are those that a browser asks for', () => {
  const found = projectFiles()
    .filter(
      (path) =>
        isCode(path) && /^(app|components|lib)\//.test(path) && !isTest(path) && !byElement.includes(path),
    )
    .flatMap((path) => {
      const text = withoutComments(textOf(path))
      return writes.flatMap(([write, what]) =>
        write.test(text) ? [`${path}: ${what} has to go through underSite of lib/i18n/site-path`] : [],
      )
    })
  expect(found).toEqual([])
})
