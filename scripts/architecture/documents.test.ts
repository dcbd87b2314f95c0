import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, textOf } from './source-tree'

const files = new Set(projectFiles())
const documents = [...files].filter((path) => path.endsWith('.md'))
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts)
const builtIn = ['ci', 'install', 'start', 'test', 'run', 'exec', 'audit', 'outdated', 'update', 'i']

test('links between documents and to the code lead somewhere', () => {
  const folders = new Set(
    [...files].flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))),
  )
  const broken = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((link) => !/^([a-z]+:|#)/.test(link))
      .filter((link) => {
        const target = posix.join(posix.dirname(document), decodeURI(link.split('#')[0]!)).replace(/\/$/, '')
        return !files.has(target) && !folders.has(target)
      })
      .map((link) => `${document} leads to ${link}, which is not there`),
  )
  expect(broken).toEqual([])
})

test('every command that a document names exists', () => {
  const unknown = documents.flatMap((document) =>
    [...textOf(document).matchAll(/(?:^|`)npm (?:(run) (?:-s |--silent )?)?([a-z][a-z:-]*)/gm)]
      .filter(([, run, name]) => (run ? !scripts.includes(name!) : !builtIn.includes(name!)))
      .map(([command]) => `${document} names ${command}, which package.json does not have`),
  )
  expect(unknown).toEqual([])
})
