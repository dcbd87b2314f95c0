import { devicesUpTo, sendReport } from '../support/desk'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'

/** Reports that the analyst has sent, each of another day. */
async function sendMany(databaseUrl: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const to = new Date(Date.UTC(2017, 9, number)).toISOString().slice(0, 10)
    await sendReport(databaseUrl, {
      title: `Bulletin ${number}`,
      published: to,
      figures: [devicesUpTo(to, String(1_000 + number))],
    })
  }
}

test.describe('the queue for review', () => {
  test('fifty reviews in a row by keys alone: found, opened, published one after the other', async ({
    page,
    start,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true })
    await sendMany(server.databaseUrl, 52)
    await signInAs(page, 'editor', { server })
    const { keyboard } = page
    await expect(page.getByRole('link', { name: 'Review 52' })).toBeVisible()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'My work' })).toHaveAttribute(
      'aria-current',
      'page',
    )

    // The palette finds what it is given to find, and leads there.
    await keyboard.press('Control+k')
    await keyboard.type('bulletin 7')
    const found = page.getByRole('listbox', { name: 'What is found' })
    await expect(found.getByRole('option')).toHaveText([/Bulletin 7.*Amal Analyst/])
    expect(await accessibilityFaults(page)).toEqual([])
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulletin 7')
    await keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText(
      'Publish, and on to the next report',
    )
    await keyboard.press('Escape')

    await keyboard.press('g')
    await keyboard.press('r')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyboard.press('j')
    await expect(page.getByRole('link', { name: 'Bulletin 1', exact: true })).toBeFocused()
    await keyboard.press('Enter')
    for (let number = 1; number <= 50; number++) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bulletin ${number}`)
      if (number === 1) {
        await keyboard.press('j')
        await expect(page.locator('[data-figure=f1]')).toBeFocused()
        expect(await accessibilityFaults(page)).toEqual([])
      }
      await keyboard.press('Control+Enter')
    }
    // What has nothing written to it is not returned, and what was written leads on.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulletin 51')
    await keyboard.press('Control+Shift+Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'Write at least one remark' })).toBeVisible()
    await keyboard.press('m')
    await page.getByLabel('Remark on the whole report').fill('Of which week?')
    await keyboard.press('Control+Shift+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulletin 52')
    await expect(page.getByRole('status')).toHaveText('Returned to its author.')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Nothing waits for review.')).toBeVisible()
  })

  test('@plain several are published at once, each wholly or not at all, and who reviews what is seen', async ({
    page,
    start,
    browser,
    javaScriptEnabled,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true })
    await sendMany(server.databaseUrl, 2)
    await sendReport(server.databaseUrl, {
      title: 'Wrong bulletin',
      published: '2017-10-20',
      figures: [devicesUpTo('2017-10-20', 'many')],
    })
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'editor', { server, at: '/en/desk' })
    await page.locator('.rail-menu > summary').click()
    await page.getByRole('link', { name: 'Review 3' }).click()
    await expect(page.locator('.rail-menu > summary')).toContainText('Review')
    if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])

    await page.getByLabel('Words of the title').fill('bulle wro')
    await page.getByRole('button', { name: 'Filter' }).click()
    await expect(page.locator('[data-draft]')).toHaveText([/Wrong bulletin/])
    await page.getByRole('link', { name: 'Wrong bulletin' }).click()
    await page.getByLabel('To be reviewed by').selectOption('Adam Admin')
    await page.getByRole('button', { name: 'Assign' }).click()
    await page.getByLabel('Remark on figure 1').fill('How many?')
    await page.getByRole('button', { name: 'Send the remarks only' }).click()
    await expect(page.getByRole('status')).toContainText('The remarks were sent.')

    const other = await browser.newPage({ javaScriptEnabled })
    await signInAs(other, 'administrator', { server })
    await expect(other.getByRole('heading', { name: 'For you to review' })).toBeVisible()
    await other.close()
    const author = await browser.newPage({ javaScriptEnabled })
    await signInAs(author, 'analyst', { server })
    await author.getByRole('link', { name: 'Wrong bulletin' }).click()
    await author.getByLabel('Answer: Figure 1').fill('Twenty.')
    await author.getByRole('button', { name: 'Send the answers' }).click()
    await expect(author.locator('#remarks')).toContainText('Twenty.')
    await author.getByRole('link', { name: 'History' }).click()
    await expect(author.getByText('Remarks were made (Elif Editor)')).toBeVisible()
    await author.close()

    await page.goto(`${server.url}/en/desk/review`)
    await page.getByRole('button', { name: 'Publish what is chosen' }).click()
    await expect(page.getByText('Choose at least one report first.')).toBeVisible()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Publish what is chosen' }).click()
    const told = page.getByRole('alert').filter({ hasText: 'Published: 2.' })
    await expect(told.getByRole('listitem')).toHaveText([
      /Wrong bulletin.*Figure 1, Amount: is not read as a number/,
    ])
    await expect(page.locator('[data-draft]')).toHaveCount(1)
  })
})
