import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addEditors } from '@/lib/imports/test-imports'
import { changeSettings } from '@/lib/settings/mutations'
import { SETTINGS, type Settings } from '@/lib/settings/settings'
import { tellOfReview } from './round-review'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
})
afterEach(() => home.close())

const settings = (asked: Partial<Settings>) =>
  changeSettings(home.session, cliPermission(), '2026-01-01T00:00:00.000Z', { ...SETTINGS, ...asked })

/** What is said of review before a file is entered. */
async function said(): Promise<string[]> {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await tellOfReview(home.session)
  const texts = told.mock.calls.map(([text]) => String(text))
  told.mockRestore()
  return texts
}

test('that the command goes round review is said where there is one that asks for a second person', async () => {
  expect(await said()).toEqual([])
  await addEditors(home, 'ed')
  expect(await said()).toEqual([
    expect.stringMatching(/^note: this command goes round the review of the desk/),
  ])
  await settings({ 'desk.fourEyes': false })
  expect(await said()).toEqual([])
})

test('where the settings have everything reviewed, nothing is entered and the way is named', async () => {
  await settings({ 'desk.importsReviewed': true })
  await expect(said()).rejects.toThrow(
    /nothing was stored: .* Bring the file to the desk, under Spreadsheets, or/,
  )
})
