import type { Page } from '@playwright/test'
import { expect } from './fixtures'

interface Briefing {
  country: string
  title: string
  sentences: readonly [string, string, string, string]
  /** What readers must never see: a line of the text that states no figure. */
  rest: string
  text: string
}

const briefing = (title: string, day: string, sentences: Briefing['sentences'], rest: string): Briefing => {
  const [first, second, third, fourth] = sentences
  const text = [title, day, `${first} ${second}`, `${third} ${fourth}`, rest].join('\n\n')
  return { country: 'Syria', title, sentences, rest, text }
}

export const french = briefing(
  'Bilan du déminage dans le nord de la Syrie',
  'Damas, 4 octobre 2017',
  [
    'Hier, les sapeurs ont désamorcé 1 214 engins explosifs à Palmyre.',
    'Depuis le début de la mission, plus de 24 480 engins ont été détruits à Deir ez-Zor.',
    'Les équipes ont contrôlé 47 bâtiments à Palmyre.',
    'En septembre 2017, elles ont livré 18 tonnes de farine à Deraa.',
  ],
  'La prochaine conférence de presse aura lieu lundi au ministère.',
)

export const arabic = briefing(
  'حصيلة أعمال إزالة الألغام في شمال سوريا',
  'دمشق، 4 تشرين الأول 2017',
  [
    'قامت فرق الهندسة أمس بإبطال مفعول 1214 عبوة ناسفة في تدمر.',
    'ومنذ بدء العملية تم تدمير أكثر من 24480 لغماً في دير الزور.',
    'كما فحصت الفرق 47 مبنى في تدمر.',
    'وأوصلت الفرق في أيلول 2017 ما مجموعه 18 طناً من المساعدات إلى درعا.',
  ],
  'ويعقد المؤتمر الصحفي المقبل يوم الاثنين في الوزارة.',
)

/** The row of a proposal, by its number in the text. */
export const proposal = (page: Page, number: number) => page.locator(`[data-proposal="${number}"]`)

/** Has a text read into a report on Syria that was just begun. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Find the figures' }).click()
  await expect(proposal(page, 1)).toBeVisible()
}

/** Says what shall become of a proposal: at once, or where no script runs when the form is sent. */
export async function decide(
  page: Page,
  number: number,
  what: 'Confirm' | 'Edit' | 'Reject',
  scripted: boolean,
) {
  const row = proposal(page, number)
  if (scripted) await row.getByRole('button', { name: `${what} proposal ${number}` }).click()
  else await row.getByRole('radio', { name: what === 'Edit' ? 'Confirm' : what }).check()
}
