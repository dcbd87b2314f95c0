import { expect, test } from 'vitest'
import { missingEntries, needlessRequests } from '../complete-lock'
import { importsOf } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const manifest = JSON.parse(textOf('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>
const lock = textOf('package-lock.json')

test('versions are exact, so that everybody runs the same', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lock file names no download address', () => {
  expect(lock).not.toMatch(/"resolved": "https?:/)
})

test('the lock file has the packages of other systems too (npm run lock adds them)', () => {
  expect(Object.keys(missingEntries(JSON.parse(lock)))).toEqual([])
})

test('an installation asks for nothing that only development has (npm run lock drops it)', () => {
  expect(needlessRequests(JSON.parse(lock))).toEqual([])
})

test('the lock file is of this package.json', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, typeof manifest> }
  const { dependencies, devDependencies } = packages['']!
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  })
})

test('what an installation runs imports nothing that only development has', () => {
  const own =
    /^(app|components|lib|prisma\/client|scripts\/commands)\/|^scripts\/[\w-]+\.mjs$|^[\w.-]+\.(ts|mjs|js)$/
  const ofTests = /^(scripts\/test\.mjs|(playwright|vitest)\.config\.ts)$/
  const running = projectFiles().filter(
    (path) =>
      (isCode(path) || path.endsWith('.js')) && own.test(path) && !isTest(path) && !ofTests.test(path),
  )
  const found = running.flatMap((path) =>
    importsOf(path, textOf(path))
      .filter(({ own, typeOnly, from }) => !own && !typeOnly && !from.startsWith('node:'))
      .map(({ from }) => /^(@[^/]+\/)?[^/]+/.exec(from)![0])
      .filter((name) => !(name in manifest.dependencies))
      .map((name) => `${path} imports ${name}, which is not among the dependencies of package.json`),
  )
  expect(running.length).toBeGreaterThan(800)
  expect(found).toEqual([])
})
