import { expect, test } from 'vitest'
import { serverFolder, sources } from './build.mjs'
import { buildServer } from './build-server.mjs'

test('a build is made anew when any file changes that its programs are made of', async () => {
  const files = await buildServer(serverFolder, false)
  const own = files.filter((file) => !file.startsWith('node_modules/'))
  expect(own.length).toBeGreaterThan(200)
  expect(own.filter((file) => !sources.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual(
    [],
  )
})
