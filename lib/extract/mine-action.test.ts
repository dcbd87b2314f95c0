import { expect, test } from 'vitest'
import { extractForTests } from './test-extractor'
import type { ReportText } from './types'

/** "metric:part value basis from..to" of each figure of finished work that a text states. */
const read = (text: string, more: Partial<ReportText> = {}) =>
  extractForTests({ text, published: '2024-04-05', ...more })
    .filter(({ status }) => status === 'done')
    .map(({ metric, part, value, basis, from, to }) => {
      const days = from === null && to === null ? '' : ` ${from ?? ''}..${to ?? ''}`
      return `${metric}${part === null ? '' : `:${part}`} ${value} ${basis}${days}`
    })

const march = 'period 2024-03-01..2024-03-31'

test.each([
  [
    'en',
    'In March 2024 the team held 42 risk education sessions, which reached 1,310 people, of whom 410 were women, 350 men, 280 girls and 270 boys.',
  ],
  [
    'fr',
    "En mars 2024, l'équipe a animé 42 séances d'éducation aux risques, qui ont touché 1 310 personnes, dont 410 femmes, 350 hommes, 280 filles et 270 garçons.",
  ],
  [
    'es',
    'En marzo de 2024 el equipo dio 42 talleres de educación en el riesgo, con 1.310 personas, entre ellas 410 mujeres, 350 hombres, 280 niñas y 270 niños.',
  ],
  [
    'pt',
    'Em março de 2024 a equipa deu 42 palestras de educação para o risco, com 1.310 pessoas, das quais 410 mulheres, 350 homens, 280 meninas e 270 meninos.',
  ],
  [
    'de',
    'Im März 2024 gab das Team 42 Schulungen zur Minenaufklärung für 1.310 Menschen, darunter 410 Frauen, 350 Männer, 280 Mädchen und 270 Jungen.',
  ],
  [
    'ru',
    'В марте 2024 года проведено 42 занятия по минной безопасности для 1310 человек, из них 410 женщин, 350 мужчин, 280 девочек и 270 мальчиков.',
  ],
  [
    'uk',
    'У березні 2024 року проведено 42 заняття з мінної безпеки для 1310 осіб, з них 410 жінок, 350 чоловіків, 280 дівчаток і 270 хлопців.',
  ],
] as const)('people reached by risk education, by sex and age, in %s', (lang, text) => {
  expect(read(text, { lang })).toEqual([
    `eore_sessions 42 ${march}`,
    `eore_reached 1310 ${march}`,
    ...[`eore_reached:women 410 ${march}`, `eore_reached:men 350 ${march}`],
    ...[`eore_reached:girls 280 ${march}`, `eore_reached:boys 270 ${march}`],
  ])
})

test.each([
  ['en', 'In March 2024, landmines killed 4 people and injured 11.'],
  ['en', 'In March 2024, 4 people were killed and 11 injured by landmines.'],
  ['fr', 'En mars 2024, les mines ont tué 4 personnes et blessé 11 autres.'],
  ['es', 'En marzo de 2024 las minas dejaron 4 muertos y 11 heridos.'],
  ['pt', 'Em março de 2024, as minas fizeram 4 mortos e 11 feridos.'],
  ['de', 'Im März 2024 wurden durch Minen 4 Menschen getötet und 11 verletzt.'],
  ['ru', 'В марте 2024 года на минах погибли 4 человека, ранены 11 человек.'],
  ['uk', 'У березні 2024 року на мінах загинули 4 особи, поранено 11 осіб.'],
  ['ar', 'في مارس 2024 قتل 4 أشخاص وأصيب 11 شخصاً بانفجار ألغام.'],
] as const)('casualties by what became of them, in %s: %s', (lang, text) => {
  expect(read(text, { lang })).toEqual([`casualties:killed 4 ${march}`, `casualties:injured 11 ${march}`])
})

test('people whom no mine hurt are no casualties, and children by what became of them are no part', () => {
  expect(read('An air raid killed 14 people in March 2024.')).toEqual([])
  expect(read('In March 2024, mines killed 3 boys.')).toEqual([])
  expect(
    read('In March 2024 no sessions were held; 14 people work in the office of the mine action centre.'),
  ).toEqual([])
})

test('victims who were assisted', () => {
  expect(read('In March 2024, 73 survivors received prostheses.')).toEqual([`victims_assisted 73 ${march}`])
  expect(read('En mars 2024, 73 survivants ont reçu des prothèses.', { lang: 'fr' })).toEqual([
    `victims_assisted 73 ${march}`,
  ])
})

test('ground that was surveyed, cancelled, reduced and cleared is told apart', () => {
  expect(
    read('In March 2024 teams surveyed 9 km2, cancelled 4 km2 and reduced 3 km2, while 2 km2 was cleared.'),
  ).toEqual([
    `area_surveyed 9000000 ${march}`,
    ...[`area_released:cancelled 4000000 ${march}`, `area_released:reduced 3000000 ${march}`],
    `area 2000000 ${march}`,
  ])
  expect(
    read('В марте 2024 года обследовано 90 га, аннулировано 40 га, очищено 20 га.', { lang: 'ru' }),
  ).toEqual([
    ...[`area_surveyed 900000 ${march}`, `area_released:cancelled 400000 ${march}`, `area 200000 ${march}`],
  ])
})

test('land that is contaminated is a level on its day, and land that was cleared of it is not', () => {
  expect(read('As of 31 December 2023, 61 km2 of suspected hazardous areas remained contaminated.')).toEqual(
    [],
  )
  expect(read('As of 31 December 2023, 61 km2 of land was contaminated.')).toEqual([
    'contamination 61000000 level ..2023-12-31',
  ])
  expect(read('Confirmed contamination stood at 61 km2 as of 31 December 2023.')).toEqual([
    'contamination:confirmed 61000000 level ..2023-12-31',
  ])
  expect(read('In March 2024, 61 ha of contaminated land were cleared.')).toEqual([`area 610000 ${march}`])
})
