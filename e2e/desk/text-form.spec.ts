import type { Page } from '@playwright/test'
import { arabic, decide, french, paste, proposal } from '../support/briefings'
import { expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, chooseFigure, figure, saved } from '../support/report-form'

test.describe('a pasted text', () => {
  const asking = `Opérations dans le centre du pays\n\n4 octobre 2017\n\nHier, les sapeurs ont nettoyé 9.600 hectares à Palmyre. Il reste 40 hectares à déminer. Ils ont détruit 686 engins, dont 479 artisanaux, et 2 milles carrés de champs sont encore pollués.`

  test('is read and decided on by keyboard alone, and an ambiguous number asks', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    const { keyboard } = page
    await page.locator('summary', { hasText: 'Paste a text' }).focus()
    await tabTo(page, 'Text')
    await keyboard.insertText(asking)
    await tabTo(page, 'Find the figures')
    await keyboard.press('Enter')
    await expect(page.locator('#text-found')).toBeFocused()
    await expect(page.locator('#text-found')).toContainText('figures were found in this text')
    await tabTo(page, '9.600 hectares')
    await expect(proposal(page, 1)).toHaveAttribute('data-active', 'true')
    await keyboard.press('Enter')
    await expect(proposal(page, 1)).toBeFocused()

    await tabTo(page, 'Confirm proposal 1')
    await expect(page.locator('.pasted a').first()).toHaveAttribute('data-active', 'true')
    await keyboard.press('Enter')
    await expect(page.getByText('Choose how the number of proposal 1 is read first.')).toBeVisible()
    await expect(proposal(page, 1).getByRole('radio', { name: '9,600 ha' })).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(proposal(page, 1).getByRole('radio', { name: '9.6 ha' })).toBeChecked()
    await tabTo(page, 'Confirm proposal 1')
    await keyboard.press('Enter')
    await expect(proposal(page, 1)).toContainText('Entered as figure 1')
    // The next one that is proposed is at hand: what remains to be done is not.
    await expect(page.getByRole('button', { name: 'Confirm proposal 3' })).toBeFocused()
    await expect(proposal(page, 2)).toContainText('Not proposed: the text says that it remains to be done')
    await expect(proposal(page, 4)).toContainText('of which improvised explosive devices')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    // What is still contaminated is a level of its own.
    await expect(page.getByRole('button', { name: 'Confirm proposal 5' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.locator('#text-found')).toBeFocused()
    await expect(page.locator('#text-found')).toContainText('Nothing is left to decide on.')

    await expect(figure(page, 1).getByLabel('Amount', { exact: true })).toHaveValue('9,6')
    await chooseFigure(page, 3)
    await expect(figure(page, 3).getByLabel('Of which').locator('option:checked')).toHaveText(
      'improvised explosive devices',
    )
    await saved(page)
    await page.reload()
    await expect(proposal(page, 3)).toContainText('Entered as figure 2')
    await expect(page.getByRole('grid', { name: 'Figures' })).toBeVisible()
    await chooseFigure(page, 2)
    await figure(page, 2).getByRole('button', { name: 'Remove figure 2' }).click()
    await expect(page.getByRole('button', { name: 'Confirm proposal 3' })).toBeVisible()
  })

  test('has no accessibility faults, and what is wrong stands beside each proposal', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    expect(await faultsInBothThemes(page)).toEqual([])
    await paste(page, `${arabic.text}\n\n${asking}`)
    await page.locator('#text').getByLabel('Done by').fill('Syrian army engineers')
    await page.keyboard.press('Tab')
    // On record: 24,458 for Syria up to 3 Aug 2019, and these are Deir ez-Zor's alone up to 2017.
    await expect(proposal(page, 2)).toContainText('Cannot be true beside other figures')
    await expect(proposal(page, 2)).toContainText('24,458')
    await decide(page, 1, 'Confirm', true)
    await decide(page, 3, 'Reject', true)
    await proposal(page, 4).hover()
    expect(await faultsInBothThemes(page)).toEqual([])
  })

  test('@plain says what is in doubt, shows that first where asked, and has all that are sure and a paragraph be confirmed together', async ({
    page,
    javaScriptEnabled,
  }) => {
    const scripted = javaScriptEnabled !== false
    await signInAs(page, 'analyst')
    await beginReport(page)
    const sure = ['Palmyra', 'Tabqa'].map(
      (place, at) => `On 3 September 2017 sappers destroyed ${at + 1}12 mines in ${place}.`,
    )
    const unsure = ['They cleared 47 buildings in Palmyra.', 'They cleared 12 hectares in Palmyra.']
    const headline = 'More than 210 mines destroyed'
    await paste(page, [headline, '4 October 2017', sure.join(' '), unsure.join(' ')].join('\n\n'))
    const first = page.locator('[data-proposal]').first()
    await expect(proposal(page, 1)).toContainText('Sure: each part of it is said beside it')
    await expect(proposal(page, 3)).toContainText('Days: from an earlier paragraph')
    await proposal(page, 1).getByText('From which words').click()
    await expect(proposal(page, 1)).toContainText('Place: “Palmyra”')
    await expect(page.locator('.pasted [data-again]')).toHaveText('210')
    await expect(proposal(page, 2)).toContainText('The text says the same figure again: “210”')
    await page.getByRole('button', { name: 'Show those in doubt first' }).click()
    await expect(first).toHaveAttribute('data-proposal', '3')
    if (scripted) expect(await faultsInBothThemes(page)).toEqual([])
    await page.getByRole('button', { name: 'Show them in the order of the text' }).click()
    await expect(first).toHaveAttribute('data-proposal', '1')

    const together = async (name: string) => {
      if (scripted) return page.getByRole('button', { name }).click()
      await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    }
    await together('Confirm all 2 that are sure')
    await expect(proposal(page, 2)).toContainText('Entered as figure 2')
    await expect(page.getByText('2 are left to decide on.')).toBeVisible()
    if (scripted) await expect(page.getByRole('button', { name: 'Confirm proposal 3' })).toBeFocused()
    await together('Confirm all of this paragraph: proposals 3, 4')
    await expect(proposal(page, 4)).toContainText('Entered as figure 4')
    await expect(page.getByText('Nothing is left to decide on.')).toBeVisible()
  })

  test('fits a phone, and a row leads to its words', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'analyst')
    await beginReport(page)
    await paste(page, arabic.text)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await proposal(page, 4).getByRole('link').first().click()
    await expect(page.locator('.pasted a').nth(3)).toBeInViewport()
  })

  test('@plain that is too long is refused, and stays where it was pasted', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    const long = 'x'.repeat(100_001)
    await page.getByLabel('Title').fill('Typed beside it')
    await page.getByLabel('Text', { exact: true }).fill(long)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(
      page.getByText('This text has 100,001 characters, and at most 100,000 are read at a time.').first(),
    ).toBeVisible()
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toHaveLength(100_001)
    await expect(page.getByLabel('Title')).toHaveValue('Typed beside it')
  })

  // With a script the question is asked at once.
  test('@scriptless with an ambiguous number that was confirmed without a choice is asked again', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await paste(page, asking)
    await decide(page, 1, 'Confirm', false)
    await decide(page, 3, 'Confirm', false)
    await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    await expect(page.getByText('Choose how the number of proposal 1 is read first.')).toBeVisible()
    await expect(proposal(page, 3)).toContainText('Entered as figure 1')
    await proposal(page, 1).getByRole('radio', { name: '9.6 ha' }).check()
    await decide(page, 1, 'Confirm', false)
    await page.getByRole('button', { name: 'Enter what is confirmed' }).click()
    await expect(proposal(page, 1)).toContainText('Entered as figure 2')
    await expect(figure(page, 2).getByLabel('Amount', { exact: true })).toHaveValue('9,6')
  })

  test('that cannot be read for want of a connection is kept, and read later', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL! })
    const page = await context.newPage()
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await context.setOffline(true)
    await page.getByLabel('Text', { exact: true }).fill(french.text)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(page.getByText('It is kept here; try again once there is a connection.')).toBeVisible()
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(french.text)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Find the figures' }).click()
    await expect(proposal(page, 4)).toBeVisible()
    await context.close()
  })
})

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const focused = document.activeElement
      const labels = (focused as HTMLInputElement | null)?.labels
      return focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? ''
    })
    if (called === name) return
  }
  throw new Error(`Tab does not lead to "${name}"`)
}
