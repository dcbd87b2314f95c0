import { expect, type Page } from '@playwright/test'

/** Begins a report from the desk, as a click on "New report" does; its address. */
export async function beginReport(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'New report', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'New report' })).toBeVisible()
  return page.url()
}

/** The n-th figure of the form, from 1. */
export const figure = (page: Page, number: number) =>
  page.getByRole('group', { name: `Figure ${number}`, exact: true })

/** Chooses the n-th figure in the grid: its fields stand below. Without a grid all figures stand there. */
export async function chooseFigure(page: Page, number: number): Promise<void> {
  const head = page.getByRole('rowheader', { name: String(number), exact: true })
  if ((await head.count()) > 0) await head.click()
}

/** Fills a report with one figure that nothing is wrong with, on work that nobody else reports. */
export async function fillReport(page: Page, title: string): Promise<void> {
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Published by').fill('Agency of Example')
  await page.getByLabel('Published on').fill('2018-02-01')
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
  await fillFigure(page, 1)
}

async function fillFigure(page: Page, number: number): Promise<void> {
  const cell = (name: string) => figure(page, number).getByLabel(name, { exact: true })
  await cell('What is counted').selectOption({ label: 'Buildings secured' })
  await cell('Amount').fill('120')
  await cell('Unit').selectOption({ label: 'number' })
  await cell('How sure').selectOption({ label: 'Exactly' })
  await cell('Basis').selectOption({ label: 'So far' })
  await cell('Up to').fill('2018-01-31')
  await cell('Done by').fill('Example Clearance Team')
  await cell('Where').fill('SY02')
  await cell('Where').blur()
}

export const saved = (page: Page) =>
  expect(page.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
