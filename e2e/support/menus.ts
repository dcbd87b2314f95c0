import type { Page } from '@playwright/test'

/** A menu of the frame by what it is called, or begins with; it needs no script. */
export const menuOf = (page: Page, name: string) =>
  page.locator('details.menu').filter({ has: page.locator('summary', { hasText: name }) })

/** Opens a menu of the frame and gives it. */
export async function openMenu(page: Page, name: string) {
  const menu = menuOf(page, name)
  await menu.locator('summary').click()
  return menu
}

/** Filters the page by a year, "2017", or takes the period off, "All years". */
export async function chooseYear(page: Page, year: string): Promise<void> {
  const menu = await openMenu(page, 'Period')
  await menu.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: year }).click()
}

/** Filters the page by the work of an operator. */
export async function chooseOperator(page: Page, name: string): Promise<void> {
  const menu = await openMenu(page, 'Operator')
  await menu.getByRole('link', { name }).click()
}
