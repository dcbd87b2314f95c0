import { expect, it } from 'vitest'
import { getI18n } from './words'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

it.each([
  [
    'fr',
    '130 046',
    '25 déc. 2020',
    ['1 rapport', '2 rapports', '5 rapports', '21 rapports'],
    'nouveau mot de passe',
  ],
  ['ar', '130,046', '25 ديسمبر 2020', ['تقرير واحد', 'تقريران', '5 تقارير', '21 تقريرًا'], 'كلمة مرور'],
  [
    'ru',
    '130 046',
    '25 дек. 2020',
    ['1 публикация', '2 публикации', '5 публикаций', '21 публикация'],
    'нового пароля',
  ],
  [
    'uk',
    '130 046',
    '25 груд. 2020',
    ['1 публікація', '2 публікації', '5 публікацій', '21 публікація'],
    'новий пароль',
  ],
  [
    'es',
    '130.046',
    '25 dic 2020',
    ['1 informe', '2 informes', '5 informes', '21 informes'],
    'nueva contraseña',
  ],
  [
    'pt',
    '130.046',
    '25 de dez. de 2020',
    ['1 relatório', '2 relatórios', '5 relatórios', '21 relatórios'],
    'nova palavra-passe',
  ],
] as const)('%s writes numbers, days and plurals its own way', (locale, amount, day, reports, password) => {
  const { t, format } = getI18n(locale)
  expect(plain(format.exact(130046n, { baseUnit: 'count', displayUnit: 'count' }))).toBe(amount)
  expect(format.day('2020-12-25')).toBe(day)
  expect([1, 2, 5, 21].map((count) => plain(t('reports.total', { count })))).toEqual(reports)
  const letter = t('people.resetLetter', { link: 'https://figures.example.org/x', name: 'Ann' })
  expect(letter).toContain('https://figures.example.org/x')
  expect(letter).toContain(password)
})
