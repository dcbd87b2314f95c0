import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** A page with several charts. */
export const overview = '/en/sy'
/** The first of them. */
export const devices = (page: Page) => page.locator('#devices')
export const chart = (page: Page) => devices(page).locator('.live')
/** What it says to those who hear it. */
export const said = (page: Page) => devices(page).locator('[aria-live=polite]')

/** Opens a menu among its tools. */
export async function openTools(page: Page, name: 'Options' | 'Save') {
  await devices(page).locator('summary', { hasText: name }).click()
}

/** A key wakes a page: its charts answer from then on, and nothing of them is drawn anew. */
export async function wake(page: Page, answering = chart(page)) {
  await page.keyboard.press('Shift')
  await expect(answering).toHaveRole('application')
}

export async function takenOver(page: Page) {
  await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-live', 'taken-over')
}

export async function touch(page: Page) {
  await chart(page).hover()
  await takenOver(page)
}

/** Counts layout shifts from the first paint on. */
export const countShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, {
          shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value'),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
/** Less than a line of text moves by; a busy machine may paint between two parts of a page. */
export const slightShift = 0.01

export const shifts = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'shifted'))

/** Every dot of a drawing: operator, day, amount. */
export const dotsOf = (drawing: Locator) =>
  drawing
    .locator('circle[data-kind=point]')
    .evaluateAll((dots) =>
      dots
        .map((dot) =>
          [
            dot.getAttribute('data-operator') ?? dot.parentElement?.getAttribute('data-operator'),
            dot.getAttribute('data-day'),
            dot.getAttribute('data-value'),
          ].join(' '),
        )
        .sort(),
    )
