import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** The figures of a draft as a grid. */
export const figureGrid = (page: Page) => page.getByRole('grid', { name: 'Figures' })

/** The cell of a figure, from 1, by the name of its column. */
export async function figureCell(page: Page, number: number, column: string) {
  const columns = figureGrid(page).getByRole('columnheader')
  await columns.first().waitFor()
  const heads = await columns.allTextContents()
  const at = heads.indexOf(column)
  expect(at, `a column "${column}" among ${heads.join(', ')}`).toBeGreaterThan(0)
  return figureGrid(page)
    .locator(`[aria-rowindex="${number + 1}"]`)
    .getByRole('gridcell')
    .nth(at - 1)
}

/** Pastes a text where the focus is, as from a spreadsheet. */
export async function pasteCells(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Types as a person does, and counts the keys. */
export function typist(page: Page) {
  let keys = 0
  return {
    press: async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name)
      keys += names.length
    },
    type: async (text: string) => {
      await page.keyboard.type(text)
      keys += text.length
    },
    keys: () => keys,
  }
}
