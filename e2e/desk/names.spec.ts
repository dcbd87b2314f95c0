import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import type { RunningServer } from '../support/server'

test.describe('an administrator', () => {
  let server: RunningServer

  test.beforeEach(async ({ page, start }) => {
    server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await signInAs(page, 'administrator', { server })
  })

  // What a page still asks for when the server ends would be an error on its console.
  test.afterEach(async ({ page }) => {
    await page.goto('about:blank')
  })

  test('pastes names of a spreadsheet into a grid, and is shown what somebody else wrote meanwhile', async ({
    page,
    context,
  }) => {
    const address = `${server.url}/en/desk/lists/places/names?country=SY&kind=admin1`
    await page.goto(address)
    const other = await context.newPage()
    await other.goto(address)
    const cell = (of: typeof page, place: string, column: number) =>
      of.getByRole('row', { name: place }).getByRole('gridcell').nth(column)
    const paste = (of: typeof page, text: string) =>
      of.evaluate((text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(event)
      }, text)
    // Two rows and two columns, one cell as Excel quotes it.
    await cell(page, 'Aleppo', 2).click()
    const [first, second] = [
      await cell(page, 'Aleppo', 2).textContent(),
      await cell(page, 'Aleppo', 3).textContent(),
    ]
    await paste(page, `Uno\t"Dos"\r\nTres\tCuatro\r\n`)
    await expect(cell(page, 'Aleppo', 2)).toHaveText('Uno')
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'Aleppo', 2)).toHaveText(first ?? '')
    await page.keyboard.press('Control+y')
    await page.getByRole('button', { name: 'Save 4 changes' }).click()
    await expect(page.getByText('Saved. Readers see the names now.')).toBeVisible()

    await cell(other, 'Aleppo', 3).click()
    await other.keyboard.type('Otro')
    await other.keyboard.press('Enter')
    await other.getByRole('button', { name: 'Save 1 change' }).click()
    await expect(other.locator('main [role=alert]')).toContainText('somebody else wrote “Dos” meanwhile')
    await expect(cell(other, 'Aleppo', 3)).toHaveText('Otro')
    expect(await accessibilityFaults(other)).toEqual([])
    await other.reload()
    await expect(cell(other, 'Aleppo', 3)).toHaveText('Otro')
    await cell(other, 'Aleppo', 3).click()
    await other.keyboard.type(second ?? 'Alep')
    await other.keyboard.press('Enter')
    await other.getByRole('button', { name: 'Save 1 change' }).click()
    await expect(other.getByText('Saved. Readers see the names now.')).toBeVisible()
    await other.goto(`${server.url}/en/desk/audit?action=place.rename`)
    await expect(other.getByText('“Uno” (Spanish)').first()).toBeVisible()
    await other.close()
  })

  test('@plain adds organisations and metrics from pasted rows after a look, and finds a setting', async ({
    page,
  }) => {
    await page.goto(`${server.url}/en/desk/lists/organisations/many`)
    const rows = page.getByLabel('Rows', { exact: true })
    await rows.fill('name\tstanding\nCorps B\tside')
    await page.getByRole('button', { name: 'Show what they would do' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('Row 2, standing: Write party')
    await rows.fill('name\tname_ar\nCorps B\tالفيلق\nCorps C\t')
    await page.getByRole('button', { name: 'Show what they would do' }).click()
    await expect(page.getByRole('status')).toContainText('New: 2 organisations')
    await page.getByRole('button', { name: 'Enter these rows' }).click()
    await expect(page.getByRole('status')).toContainText('Everything is entered.')
    await page.goto(`${server.url}/en/desk/audit?subject=corps`)
    await expect(page.locator('main ol > li')).toHaveCount(2)
    await page.locator('main ol > li').first().getByRole('link', { name: 'Corps C' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corps C')

    await page.goto(`${server.url}/en/desk/lists/metrics`)
    await page.getByRole('link', { name: 'Add many metrics' }).click()
    const table =
      'name\tdefinition\tbase\tunits\nRopes laid\tLength of rope.\tm\tkg\nKites\tKites found.\tcount\t'
    await rows.fill(table.replace('\tm\t', '\tkm\t'))
    await page.getByRole('button', { name: 'Show what they would do' }).click()
    const wrong = page.locator('main form [role=alert]')
    await expect(wrong).toContainText('Row 2, base: Write one of these: count, g, m, m2.')
    await rows.fill(table)
    await page.getByRole('button', { name: 'Show what they would do' }).click()
    await expect(wrong).toContainText('Row 2, units:')
    await rows.fill(table.replace('kg', ''))
    await page.getByRole('button', { name: 'Show what they would do' }).click()
    await expect(page.getByRole('status')).toContainText('New: 2 metrics')
    await page.getByRole('button', { name: 'Enter these rows' }).click()
    await expect(page.getByRole('status')).toContainText('Everything is entered.')
    await expect(page.getByRole('link', { name: 'Ropes laid' })).toBeVisible()

    await page.goto(`${server.url}/en/desk/settings`)
    await page.getByLabel('Search the settings').fill('second factor')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page.getByLabel('Everybody needs a second factor')).toBeVisible()
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(1)
    await expect(page.getByRole('main')).toContainText('As it comes with the program.')
  })
})
